import {naturalBreaks} from '../../analysis/natural-breaks.js';
import {ContractError} from '../../contract/contract-error.js';
import {readMapDocument} from '../../elements/map-document.js';
import type {MapOptions} from '../../elements/map-options.js';
import {mapPopulations} from '../../elements/map-populations.js';
import {mapView} from '../../elements/map-view.js';
import type {MapView} from '../../view/map.js';

/** A boundary file that was read. */
export interface NamedBoundaries {
  /** Its name in messages. */
  readonly name: string;
  /** What is in it, of any shape. */
  readonly value: unknown;
}

/** A map's document, and the file of its shapes. */
export interface MapSource {
  readonly document: unknown;
  readonly name: string;
  readonly boundaries?: NamedBoundaries;
}

/**
 * A map of a spend document, complete at once: with shapes where there are any.
 *
 * @returns `undefined` when no area has a number
 * @throws ContractError naming everything that is wrong with the document or its shapes
 * @throws RangeError when the document cannot give what is asked
 */
export async function mapFigure(
  {document, name, boundaries}: MapSource,
  options: MapOptions,
): Promise<MapView | undefined> {
  const read = await readMapDocument(document, {
    name,
    base: 'file:///',
    ...(boundaries
      ? {boundaries: {name: boundaries.name, file: Promise.resolve({value: boundaries.value})}}
      : {}),
  });
  const view = mapView(read, options, {populations: mapPopulations, natural: naturalBreaks});
  const problems = view?.join.problems ?? read.problems;
  if (problems.length)
    throw new ContractError(
      problems.map((message) => ({place: 'boundaries', pointer: '', message})),
    );
  return view;
}
