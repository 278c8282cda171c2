import {consistent, rowsOf} from './consistent.js';
import {ContractError} from './contract-error.js';
import {accepts} from './generated/spend-accepts.js';
import type {
  CommissionerRow,
  Contributor,
  License,
  Note,
  Source,
  SpendDocument,
  SpendFacts,
  SupplierRow,
  TotalRow,
} from './generated/spend.js';
import type {Spend} from './spend.js';
import {withinBounds} from './within-bounds.js';

const facts = [
  'currency',
  'instrument',
  'vat',
  'threshold',
  'period',
  'place',
  'areaType',
  'areaVintage',
  'populationSource',
] as const;
const commissioner = [
  'id',
  'name',
  'population',
  'populationYear',
  'invoicesPublished',
  'invoicesOverThreshold',
] as const;
const supplier = ['id', 'name', 'sector', 'category', 'register', 'legalForm'] as const;
const total = [
  'commissioner',
  'supplier',
  'sector',
  'category',
  'register',
  'legalForm',
  'period',
  'area',
  'amount',
  'amountStatus',
  'invoices',
  'suppliers',
  'commissioners',
  'largestShare',
] as const;

/**
 * A spend document, checked and copied field by field; what the schema does not name is left behind.
 *
 * @param input - what came, of any shape
 * @param options - `name`: what to call the document in messages
 * @throws ContractError naming every problem of the document at once
 */
export async function readSpend(
  input: unknown,
  {name = 'the data'}: {name?: string} = {},
): Promise<Spend> {
  if (withinBounds(input) && accepts(input)) {
    // The schema is what the type was generated from.
    const document = input as SpendDocument;
    if (consistent(document)) return copyOf(document);
  }
  const {problemsOfSpend} = await import('./problems-of-spend.js');
  throw new ContractError(problemsOfSpend(input, name));
}

function copyOf(document: SpendDocument): Spend {
  const {name, title, language = 'en', licenses, sources, contributors = []} = document;
  return Object.freeze({
    name,
    title,
    language,
    ...picked(document, ['description', 'version', 'created'] as const),
    licenses: Object.freeze(
      licenses.map((each): License => picked(each, ['name', 'title', 'path'] as const)),
    ),
    sources: Object.freeze(
      sources.map((each): Source => picked(each, ['title', 'path', 'version'] as const)),
    ),
    contributors: Object.freeze(
      contributors.map((each): Contributor => picked(each, ['title', 'role'] as const)),
    ),
    facts: factsOf(document.spend),
    commissioners: Object.freeze(
      rowsOf<CommissionerRow>(document, 'commissioners').map((row): CommissionerRow =>
        picked(row, commissioner),
      ),
    ),
    suppliers: Object.freeze(
      rowsOf<SupplierRow>(document, 'suppliers').map((row): SupplierRow => picked(row, supplier)),
    ),
    totals: Object.freeze(
      // Money to be granted again is counted where it arrives, not here too.
      rowsOf<TotalRow>(document, 'totals')
        .filter((row) => !row.onwardGrant)
        .map((row): TotalRow => picked(row, total)),
    ),
  });
}

function factsOf(spend: SpendFacts): SpendFacts {
  const {commissionerKind, categories, notes} = spend;
  return Object.freeze({
    ...picked(spend, facts),
    ...(commissionerKind
      ? {commissionerKind: picked(commissionerKind, ['one', 'many'] as const)}
      : {}),
    ...(categories
      ? {categories: categories.map((each) => picked(each, ['id', 'title'] as const))}
      : {}),
    ...(notes
      ? {notes: notes.map((each): Note => picked(each, ['text', 'about', 'short'] as const))}
      : {}),
  });
}

/** A frozen object with some fields of another, where they are there. */
function picked<From extends object, Key extends keyof From>(
  from: From,
  keys: readonly Key[],
): Pick<From, Key> {
  const result: Partial<Pick<From, Key>> = {};
  for (const key of keys) if (from[key] !== undefined) result[key] = from[key];
  // Every field that `from` has and that was asked for is there; the others are optional in `From`.
  return Object.freeze(result) as Pick<From, Key>;
}
