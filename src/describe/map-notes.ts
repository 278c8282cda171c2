import {formats} from '../format/formats.js';
import type {MapView} from '../view/map.js';
import {healthNotes} from './health-notes.js';

/** What a reader must know: areas without a number or a shape, by name, the population, and the document's own notes. */
export function mapNotes(view: MapView): readonly string[] {
  const {list} = formats(view.language);
  const {items, valued, join, measure, hexagons, provenance} = view;
  const named = (kind: string) =>
    items.slice(valued).flatMap((area) => (area.kind === kind ? [area.name] : []));
  const [missing, hidden] = [named('missing'), named('suppressed')];
  const ids = new Set(items.map(({id}) => id));
  const strangers = (hexagons?.hexes ?? []).flatMap(({code, name = code}) =>
    ids.has(code) ? [] : [name],
  );
  const note = (names: readonly string[], words: string) =>
    names.length ? [`${words}: ${list(names)}.`] : [];
  return [
    ...note(missing, `No figures (${missing.length})`),
    ...note(hidden, `Not published, to protect privacy (${hidden.length})`),
    ...note(
      join.withoutShape,
      `On no map, because the boundary file lacks them (${join.withoutShape.length})`,
    ),
    ...note(join.withoutRow, `On the map but not in the figures (${join.withoutRow.length})`),
    ...note(strangers.slice(0, 40), 'Hexagons without figures'),
    ...(measure.name === 'per-head' && measure.populationYear
      ? [`Pounds per head use the population of ${measure.populationYear}.`]
      : []),
    ...healthNotes(provenance, view.language),
    ...provenance.notes,
  ];
}
