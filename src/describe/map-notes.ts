import {formats} from '../format/formats.js';
import type {MapView} from '../view/map.js';
import {healthNotes} from './health-notes.js';

/** What a reader must know: areas without a number or a shape, by name, the population, and the document's own notes. */
export function mapNotes(view: MapView): readonly string[] {
  const {say, list} = formats(view.language);
  const {items, valued, join, measure, hexagons, provenance} = view;
  const named = (kind: string) =>
    items.slice(valued).flatMap((area) => (area.kind === kind ? [area.name] : []));
  const ids = new Set(items.map(({id}) => id));
  const strangers = (hexagons?.hexes ?? []).flatMap(({code, name = code}) =>
    ids.has(code) ? [] : [name],
  );
  const note = (names: readonly string[], words: (many: number, names: string) => string) =>
    names.length ? [words(names.length, list(names))] : [];
  return [
    ...note(named('missing'), (many, names) => say`No figures (${many}): ${names}.`),
    ...note(
      named('suppressed'),
      (many, names) => say`Not published, to protect privacy (${many}): ${names}.`,
    ),
    ...note(
      join.withoutShape,
      (many, names) => say`On no map, because the boundary file lacks them (${many}): ${names}.`,
    ),
    ...note(
      join.withoutRow,
      (many, names) => say`On the map but not in the figures (${many}): ${names}.`,
    ),
    ...note(strangers.slice(0, 40), (_, names) => say`Hexagons without figures: ${names}.`),
    ...(measure.name === 'per-head' && measure.populationYear
      ? [say`Pounds per head use the population of ${String(measure.populationYear)}.`]
      : []),
    ...healthNotes(provenance, view.language),
    ...provenance.notes,
  ];
}
