import {isRedacted} from './is-redacted.js';

/** What a cell of money says. `value` is in pounds, exact to the penny. */
export type AmountInText =
  | {readonly kind: 'amount'; readonly value: number}
  | {readonly kind: 'redacted'}
  | {readonly kind: 'empty'}
  | {readonly kind: 'unreadable'; readonly found: string};

/** The pound sign before the figures; decoded wrongly, it comes as `Â£` or as the replacement character. */
const CURRENCY = /^((?:\(|- ?|CR |DR )?)(?:Â?£|\uFFFD|GBP) ?/i;

/** Groups: opening bracket, CR or DR before, pounds, decimals, minus after, CR or DR after, closing bracket. */
const MONEY =
  /^(\()?(?:(CR|DR) ?)?(-)?(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?(?: ?(-))?(?: ?(CR|DR))?(\))?$/i;

/**
 * The pounds in a cell, however accounts write them: `£1,234.50`, `1234.5`, `(123.45)`, `-£5`, `£-5`, `5-`, `5 CR` and `CR 5` (a
 * credit, negative), `5 DR`, with spaces of any kind around them. Parts of a penny are rounded, half a penny away from zero.
 *
 * @returns `empty` for nothing, a dash, `n/a` and `nil`; `redacted` where the publisher says so; `unreadable` for a
 *   spreadsheet's mistake (`#N/A`), words, two signs at once, and a text that could mean two amounts (`1.234,50`)
 */
export function amountInText(text: string): AmountInText {
  const found = text.replace(/\s+/g, ' ').trim();
  const plain = found
    .replace(/[−–—]/g, '-')
    .replace(CURRENCY, '$1')
    .replace(/ ?GBP$/i, '')
    .replace(/^(\(|-) /, '$1')
    .replace(/ \)$/, ')');
  if (/^(-|n\/?a|nil|none)?$/i.test(plain)) return {kind: 'empty'};
  if (isRedacted(plain)) return {kind: 'redacted'};
  const value = pounds(plain);
  return value === undefined ? {kind: 'unreadable', found} : {kind: 'amount', value};
}

function pounds(plain: string): number | undefined {
  const [, open, markBefore, minus, whole = '', decimals = '', minusAfter, markAfter, close] =
    MONEY.exec(plain) ?? [];
  if (!whole && !decimals) return undefined;
  if ((open === undefined) !== (close === undefined)) return undefined;
  const signs = [open, minus, minusAfter, markBefore, markAfter].filter(Boolean);
  if (signs.length > 1) return undefined;
  const pence = penceOf(whole.replaceAll(',', ''), decimals);
  if (!Number.isSafeInteger(pence)) return undefined;
  const negative = signs.some((sign) => !/DR/i.test(sign ?? ''));
  return negative && pence ? -pence / 100 : pence / 100;
}

/** Whole pence, rounded by the written figures: a double would read 1.005 as a little less than that. */
function penceOf(whole: string, decimals: string): number {
  const pence = Number(whole + decimals.slice(0, 2).padEnd(2, '0'));
  return pence + (Number(decimals[2] ?? 0) >= 5 ? 1 : 0);
}
