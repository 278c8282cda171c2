import {consistent, rowsOf} from './consistent.js';
import {spendMoreShapes} from './generated/spend-more-shapes.js';
import {spendShape} from './generated/spend-shape.js';
import type {
  AreaRow,
  DeflatorRow,
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
  /** Prices by period, of which one has 100; none when the document does not tell them. */
  readonly deflator: readonly Readonly<DeflatorRow>[];
  /** The shapes of the areas, in the document or in a file; `undefined` when it has none. */
  readonly boundaries?: Readonly<Resource>;
}

const shape = {...spendShape, $defs: {...spendShape.$defs, ...spendMoreShapes}};

/**
 * A spend document with its areas, events, succession, deflator and boundaries, checked and copied field by field.
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
    deflator: rowsOf<DeflatorRow>(document, 'deflator'),
    ...(boundaries ? {boundaries} : {}),
  });
}

/** Whether the areas are given once and known where they are used, and the deflator has one base and each period once. */
function fits(document: SpendDocument): boolean {
  const areas = rowsOf<AreaRow>(document, 'areas');
  const index = rowsOf<DeflatorRow>(document, 'deflator');
  const known = new Set(areas.map((row) => row.id));
  const used = [
    ...rowsOf<TotalRow>(document, 'totals'),
    ...rowsOf<PaymentRow>(document, 'payments'),
  ];
  return (
    consistent(document) &&
    known.size === areas.length &&
    new Set(index.map((row) => row.period)).size === index.length &&
    (!index.length ||
      (document.spend.deflatorSource !== undefined &&
        index.filter((row) => row.index === 100).length === 1)) &&
    // An area may be one of the boundaries alone, so it need not be listed.
    (!known.size || used.every(({area}) => area === undefined || known.has(area)))
  );
}
