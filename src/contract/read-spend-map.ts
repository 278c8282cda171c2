import {consistent, rowsOf} from './consistent.js';
import {spendMapShapes} from './generated/spend-map-shapes.js';
import {spendShape} from './generated/spend-shape.js';
import type {AreaRow, Resource} from './generated/spend.js';
import {checkedSpend, spendOf, type ReadOptions} from './read-spend.js';
import type {Spend} from './spend.js';

/** A spend document with its areas, and where their shapes are. */
export interface SpendMap extends Spend {
  readonly areas: readonly Readonly<AreaRow>[];
  /** Of the table of areas: when they were in force. */
  readonly areasOf?: Readonly<Pick<Resource, 'areaVintage' | 'sameAreasAs'>>;
  /** The shapes of the areas, in the document or in a file; `undefined` when it has none. */
  readonly boundaries?: Readonly<Resource>;
  /** The same areas as hexagons. */
  readonly hexagons?: Readonly<Resource>;
}

const shape = {...spendShape, $defs: {...spendShape.$defs, ...spendMapShapes}};

/**
 * A spend document as maps read it, checked and copied field by field.
 *
 * @param input - what came, of any shape
 * @throws ContractError naming every problem of the document at once
 */
export async function readSpendMap(input: unknown, options: ReadOptions = {}): Promise<SpendMap> {
  const document = await checkedSpend(input, options, {shape, fits: consistent});
  const named = (name: string) => document.resources.find((each) => each.name === name);
  const [areasOf, boundaries, hexagons] = ['areas', 'boundaries', 'hexagons'].map(named);
  return Object.freeze({
    ...spendOf(document),
    areas: rowsOf<AreaRow>(document, 'areas'),
    ...(areasOf ? {areasOf} : {}),
    ...(boundaries ? {boundaries} : {}),
    ...(hexagons ? {hexagons} : {}),
  });
}
