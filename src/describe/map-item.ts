import {formats, type Language} from '../format/formats.js';
import type {ItemWords} from '../view/description.js';
import type {MapArea, MapView} from '../view/map.js';
import {classWords} from './class-words.js';
import {mapUnit} from './map-unit.js';
import {mapValue} from './map-value.js';
import {rankWords} from './rank-words.js';
import {spoken} from './spoken.js';

/**
 * One area in words: for the tooltip, the readout and its accessible name.
 *
 * @param index - position in `view.items`
 */
export function mapItemWords(view: MapView, index: number): ItemWords {
  const area = view.items[index];
  if (!area) return {title: '', lines: [], label: ''};
  const {language, measure, valued} = view;
  const {say} = formats(language);
  const {name, value, rank = 0, note} = area;
  if (value === undefined) {
    const why = withoutFigure(area, language);
    return {title: name, lines: [why], label: `${name}: ${why}`};
  }
  const said = `${mapValue(view, value)} ${mapUnit(measure, language)}`.trim();
  const own = area.class === undefined ? undefined : view.classes[area.class];
  const band = own ? say`class ${own.letter}, ${classWords(view, area.class ?? 0)}` : '';
  const lines = [said, rankWords(view, area), own ? say`Class ${own.letter}` : ''].filter(Boolean);
  const all = [`${name}: ${said}`, say`rank ${rank} of ${valued}`, band, note ?? ''];
  return {
    title: name,
    lines: note ? [...lines.slice(0, -1), `${lines.at(-1) ?? ''}; ${note}`] : lines,
    label: spoken(all.filter(Boolean).join(', '), language),
  };
}

/** Why an area has no figure. */
export function withoutFigure({kind}: Pick<MapArea, 'kind'>, language: Language = 'en'): string {
  const {say} = formats(language);
  return kind === 'suppressed' ? say`not published, to protect privacy` : say`no figures`;
}
