import type {
  CommissionerRow,
  PaymentRow,
  SpendFacts,
  SupplierRow,
  TotalRow,
} from '../../contract/generated/spend.js';
import type {AnyDocument} from '../documents/any-document.js';
import {kindOf} from '../documents/kind-of.js';
import {problemsIn} from '../documents/problems-in.js';
import {rowsOf} from '../documents/rows-of.js';
import {amountsBySupplier} from './amounts-by-supplier.js';
import {arithmetic} from './arithmetic.js';
import {completeness} from './completeness.js';
import {disclosureFindings} from './disclosure-findings.js';
import type {Finding} from './finding.js';
import {largePayments} from './large-payments.js';
import {outliers} from './outliers.js';
import {personalFindings} from './personal-findings.js';
import {repeatedPayments} from './repeated-payments.js';
import {supplierFindings} from './supplier-findings.js';
import {vintages} from './vintages.js';

/** The health of one document. */
export interface Health {
  readonly name: string;
  readonly title: string;
  readonly kind: string;
  readonly rows: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}

/**
 * What a data officer should know about a document before it is published: every problem that would keep a chart from
 * drawing it, and, where there is none, what may mislead.
 *
 * @param name - what to call the document
 */
export function health(input: AnyDocument, name: string): Health {
  const problems = problemsIn(input, name).map(({message}): Finding => ({
    level: 'problem',
    about: 'contract',
    text: message,
  }));
  const kind = kindOf(input) ?? 'unknown';
  const sound = problems.length === 0;
  const rows = sound
    ? Object.fromEntries(
        input.resources.map((table) => [table.name, rowsOf(input, table.name).length]),
      )
    : {};
  const more = sound
    ? [
        ...(kind === 'insight' ? personalFindings(input) : []),
        ...(kind === 'spend' ? spendFindings(input) : []),
        ...disclosureFindings(input),
      ]
    : [];
  const title = typeof input.title === 'string' ? input.title : name;
  return {name, title, kind, rows, findings: [...problems, ...more]};
}

function spendFindings(document: AnyDocument): readonly Finding[] {
  const totals = rowsOf<TotalRow>(document, 'totals');
  const payments = rowsOf<PaymentRow>(document, 'payments');
  const commissioners = rowsOf<CommissionerRow>(document, 'commissioners');
  const people = new Map(commissioners.map((row) => [row.id, row]));
  const perHead = totals.flatMap((row) => {
    const {population, name} = people.get(row.commissioner ?? '') ?? {};
    const whole = Object.keys(row).every((key) => !parts.has(key));
    return whole && population && name && row.amount !== null
      ? [{name, value: row.amount / population}]
      : [];
  });
  return [
    ...completeness(payments, totals),
    ...supplierFindings(
      rowsOf<SupplierRow>(document, 'suppliers'),
      amountsBySupplier(totals, payments),
    ),
    ...repeatedPayments(payments),
    ...outliers(perHead, 'pounds per head in all'),
    ...largePayments(payments),
    // The document was checked: its facts are there and of the schema's shape.
    ...vintages(document.spend as SpendFacts, commissioners, document.resources),
    ...arithmetic(totals),
  ];
}

/** Columns that make a total a part of a commissioner's whole. */
const parts = new Set([
  'supplier',
  'sector',
  'category',
  'register',
  'legalForm',
  'period',
  'area',
]);
