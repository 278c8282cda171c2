import {numberWord} from './number-word.js';

/** A language that the words and numbers of a chart can be in. */
export type Language = 'en';

/** What a number stands for, as the view names it. */
export type Unit = 'pounds' | 'pounds-per-head' | 'share' | 'count';

const LOCALE = 'en-GB';

/** A format made when it is first used: each takes a millisecond or two on a phone. */
function numbers(options: Intl.NumberFormatOptions): (value: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (value) => (format ??= new Intl.NumberFormat(LOCALE, options)).format(value);
}

const pounds = {style: 'currency', currency: 'GBP'} as const;
const whole = numbers({maximumFractionDigits: 0});
const wholePounds = numbers({...pounds, maximumFractionDigits: 0});
const pence = numbers({...pounds, minimumFractionDigits: 2, maximumFractionDigits: 2});
const threeFigures = numbers({...pounds, maximumSignificantDigits: 3});
const millions = numbers({...pounds, minimumFractionDigits: 1, maximumFractionDigits: 1});
const plainMillions = numbers({...pounds, minimumFractionDigits: 0, maximumFractionDigits: 1});
const percent = numbers({style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1});
const finePercent = numbers({style: 'percent', maximumSignificantDigits: 1});
const shortPercent = numbers({style: 'percent', maximumFractionDigits: 2});
let ordinals: Intl.PluralRules | undefined;
const endings: Readonly<Record<string, string>> = {one: 'st', two: 'nd', few: 'rd', other: 'th'};
let listed: Intl.ListFormat | undefined;

function money(value: number): string {
  const size = Math.abs(value);
  if (size >= 999.95e6) return `${wholePounds(value / 1e6)}M`;
  if (size >= 999_500) return `${millions(value / 1e6)}M`;
  if (size >= 999.5) return threeFigures(value);
  return size >= 1 || size === 0 ? wholePounds(value) : pence(value);
}

function share(value: number): string {
  if (value === 0) return '0%';
  if (value === 1) return '100%';
  return Math.abs(value) < 0.001 ? finePercent(value) : percent(value);
}

function value(number: number, unit: Unit): string {
  if (unit === 'share') return share(number);
  return unit === 'count' ? whole(number) : money(number);
}

function axis(number: number, unit: Unit): string {
  if (unit === 'share') return shortPercent(number);
  if (unit === 'count') return whole(number);
  if (Math.abs(number) >= 1e6) return `${plainMillions(number / 1e6)}M`;
  return Number.isInteger(number) ? wholePounds(number) : pence(number);
}

const english = {
  /** "1,051" */
  count: whole,
  /** Pounds to be read at a glance: "£99.6M", "£1,912M", "£191,000", "£22", "£0.33". */
  money,
  /** Pounds and pence: "£20.19". */
  exactMoney: pence,
  /** A part from 0 to 1: "29.2%"; under 0.1%, one figure: "0.03%". */
  share,
  /** "107th" */
  ordinal: (number: number) => {
    ordinals ??= new Intl.PluralRules(LOCALE, {type: 'ordinal'});
    return `${whole(number)}${endings[ordinals.select(number)] ?? 'th'}`;
  },
  /** "six", "thirty-four"; figures from 100 on. */
  numberWord: (number: number) => numberWord(number) ?? whole(number),
  /** A number in its unit: "£22", "29.2%", "1,051". */
  value,
  /** The same with the words of the unit: "£22 a head". */
  valueIn: (number: number, unit: Unit) =>
    unit === 'pounds-per-head' ? `${value(number, unit)} a head` : value(number, unit),
  /** A round number on an axis: "£400", "£100M", "25%". */
  axis,
  /** "a, b and c" */
  list: (names: readonly string[]) => {
    listed ??= new Intl.ListFormat(LOCALE, {type: 'conjunction'});
    return listed.format(names);
  },
  /** Size of a file: "12 KB". */
  bytes: (size: number) =>
    size < 1e6
      ? `${whole(Math.max(1, size / 1000))} KB`
      : `${plainMillions(size / 1e6).slice(1)} MB`,
} as const;

/** Numbers as text. */
export type Formats = typeof english;

/** How numbers are written in a language. */
export function formats(language: Language): Formats {
  return {en: english}[language];
}
