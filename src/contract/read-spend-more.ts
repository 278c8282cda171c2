import {consistent, rowsOf} from './consistent.js';
import {spendMoreShapes} from './generated/spend-more-shapes.js';
import {spendShape} from './generated/spend-shape.js';
import type {
  AreaRow,
  EventRow,
  PaymentRow,
  Resource,
  SpendDocument,
  SuccessionRow,
  TotalRow,
} from './generated/spend.js';
import {checkedSpend, spendOf, type ReadOptions} from './read-spend.js';
import type {Spend} from './spend.js';

/** A spend document with the tables that maps and charts of time read. */
export interface SpendMore extends Spend {
  readonly areas: readonly Readonly<AreaRow>[];
  readonly events: readonly Readonly<EventRow>[];
  readonly succession: readonly Readonly<SuccessionRow>[];
  /** The shapes of the areas, in the document or in a file; `undefined` when it has none. */
  readonly boundaries?: Readonly<Resource>;
}

const shape = {...spendShape, $defs: {...spendShape.$defs, ...spendMoreShapes}};

/**
 * A spend document with its areas, events, succession and boundaries, checked and copied field by field.
 *
 * @param input - what came, of any shape
 * @throws ContractError naming every problem of the document at once
 */
export async function readSpendMore(input: unknown, options: ReadOptions = {}): Promise<SpendMore> {
  const document = await checkedSpend(input, options, {shape, fits});
  const boundaries = document.resources.find((each) => each.name === 'boundaries');
  return Object.freeze({
    ...spendOf(document),
    areas: rowsOf<AreaRow>(document, 'areas'),
    events: rowsOf<EventRow>(document, 'events'),
    succession: rowsOf<SuccessionRow>(document, 'succession'),
    ...(boundaries ? {boundaries} : {}),
  });
}

/** Whether the areas are given once, and known where they are used. */
function fits(document: SpendDocument): boolean {
  const areas = rowsOf<AreaRow>(document, 'areas');
  const known = new Set(areas.map((row) => row.id));
  const used = [
    ...rowsOf<TotalRow>(document, 'totals'),
    ...rowsOf<PaymentRow>(document, 'payments'),
  ];
  return (
    consistent(document) &&
    known.size === areas.length &&
    // An area may be one of the boundaries alone, so it need not be listed.
    (!known.size || used.every(({area}) => area === undefined || known.has(area)))
  );
}
