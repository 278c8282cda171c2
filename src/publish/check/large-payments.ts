import {spread} from '../../analysis/spread.js';
import type {PaymentRow} from '../../contract/generated/spend.js';
import type {Finding} from './finding.js';
import {pounds} from './pounds.js';

/** Fewer payments than this have no shape to stand out from. */
const FEW = 30;

/** Named one by one, at most. */
const NAMED = 3;

/**
 * Payments that are far larger than all others: more than three times the middle half's width beyond it, of their logarithms, since
 * payments differ by factors. Slips of a decimal point look like this.
 *
 * @see Tukey, J. W. (1977) "Exploratory Data Analysis", the outer fences
 */
export function largePayments(payments: readonly PaymentRow[]): readonly Finding[] {
  const paid = payments.flatMap((row, at) =>
    row.amount !== null && row.amount > 0 ? [{amount: row.amount, row, at}] : [],
  );
  const found = spread(paid.map(({amount}) => Math.log10(amount)));
  if (!found || paid.length < FEW) return [];
  const fence = found.q3 + 3 * (found.q3 - found.q1);
  const large = paid
    .filter(({amount}) => Math.log10(amount) > fence)
    .sort((a, b) => b.amount - a.amount || a.at - b.at);
  if (!large.length) return [];
  const named = large
    .slice(0, NAMED)
    .map(
      ({amount, row, at}) =>
        `${pounds(amount)} to ${row.supplier ?? 'nobody named'} (row ${at + 1})`,
    );
  const more = large.length > NAMED ? ` and ${large.length - NAMED} more` : '';
  return [
    {
      level: 'warning',
      about: 'outliers',
      text: `${large.length === 1 ? 'A payment is' : 'Payments are'} far larger than the others, of which half are under ${pounds(10 ** found.median)}: ${named.join(', ')}${more}. Is the decimal point right?`,
    },
  ];
}
