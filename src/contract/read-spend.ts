import {checkedCopy, type DocumentShape} from './checked-copy.js';
import {consistent, rowsOf} from './consistent.js';
import {ContractError} from './contract-error.js';
import {documentHead} from './document-head.js';
import {spendShape} from './generated/spend-shape.js';
import type {CommissionerRow, SpendDocument, SupplierRow, TotalRow} from './generated/spend.js';
import type {Spend} from './spend.js';
import {withinBounds} from './within-bounds.js';

/** How a document is read. */
export interface ReadOptions {
  /** What to call the document in messages. */
  readonly name?: string;
}

/**
 * A spend document, checked and copied field by field; what the schema does not name is left behind.
 *
 * @param input - what came, of any shape
 * @throws ContractError naming every problem of the document at once
 */
export async function readSpend(input: unknown, options: ReadOptions = {}): Promise<Spend> {
  return spendOf(await checkedSpend(input, options, {shape: spendShape, fits: consistent}));
}

/** What a spend document must keep to. */
interface SpendCheck {
  readonly shape: DocumentShape;
  /** Whether its parts fit one another. */
  readonly fits: (document: SpendDocument) => boolean;
}

/**
 * A frozen copy of a spend document as a shape has it.
 *
 * @throws ContractError naming every problem of the document at once
 */
export async function checkedSpend(
  input: unknown,
  {name = 'the data'}: ReadOptions,
  {shape, fits}: SpendCheck,
): Promise<SpendDocument> {
  const copy = withinBounds(input) ? checkedCopy<SpendDocument>(shape, input) : undefined;
  // It fits the shape that the type was generated with; tables that the copy leaves out count too.
  if (copy && fits(input as SpendDocument)) return copy;
  const {problemsOfSpend} = await import('./problems-of-spend.js');
  throw new ContractError(problemsOfSpend(input, name));
}

/**
 * The parts of a spend document that every figure of spending reads.
 *
 * @throws ContractError when there are payments alone: a figure shows totals
 */
export function spendOf(document: SpendDocument): Spend {
  if (!document.resources.some(({name}) => name === 'totals')) {
    const place = 'the document';
    const message =
      'there are payments but no totals (expected their sums: vcse-charts summarise makes them)';
    throw new ContractError([{place, pointer: '/resources', message}]);
  }
  return Object.freeze({
    ...documentHead(document),
    facts: document.spend,
    commissioners: rowsOf<CommissionerRow>(document, 'commissioners'),
    suppliers: rowsOf<SupplierRow>(document, 'suppliers'),
    // Money to be granted again is counted where it arrives, not here too.
    totals: rowsOf<TotalRow>(document, 'totals').filter((row) => !row.onwardGrant),
  });
}
