import {localesOf, phrase, terms, type Language} from './messages.js';
import {numberWord} from './number-word.js';

export type {Language};

/** What a number stands for, as the view names it. */
export type Unit = 'pounds' | 'pounds-per-head' | 'share' | 'count';

const pounds = {style: 'currency', currency: 'GBP'} as const;
const endings: Readonly<Record<string, string>> = {one: 'st', two: 'nd', few: 'rd', other: 'th'};

const months = terms`January February March April May June July August September October November December`;

/** Makes the formats of a language. */
function made(language: Language) {
  const english = language === 'en';
  const locales = localesOf(language);
  /** A format made when it is first used: each takes a millisecond or two on a phone. */
  const numbers = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
    let format: Intl.NumberFormat | undefined;
    return (value) => (format ??= new Intl.NumberFormat(locales, options)).format(value);
  };
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

  function say(strings: readonly string[], ...values: readonly (string | number)[]): string {
    return phrase(language, strings, values)
      .map((part) => (typeof part === 'number' ? whole(part) : part))
      .join('');
  }

  /** Name of a month, 0 for January: Welsh is not in the calendar of every browser. */
  function month(number: number): string {
    return say([months[number] ?? '']);
  }

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

  return {
    /** A template literal in the language: numbers put into it are counts. */
    say,
    /** "1,051" */
    count: whole,
    /** Pounds to be read at a glance: "£99.6M", "£1,912M", "£191,000", "£22", "£0.33". */
    money,
    /** Pounds and pence: "£20.19". */
    exactMoney: pence,
    /** A part from 0 to 1: "29.2%"; under 0.1%, one figure: "0.03%". */
    share,
    /** "107th"; in other languages the number alone, since their endings hang on what they count. */
    ordinal: (number: number) => {
      if (!english) return whole(number);
      ordinals ??= new Intl.PluralRules(locales, {type: 'ordinal'});
      return `${whole(number)}${endings[ordinals.select(number)] ?? 'th'}`;
    },
    /** "six", "thirty-four"; figures from 100 on, and in other languages. */
    numberWord: (number: number) => (english && numberWord(number)) || whole(number),
    /** A number in its unit: "£22", "29.2%", "1,051". */
    value,
    /** The same with the words of the unit: "£22 a head". */
    valueIn: (number: number, unit: Unit) =>
      unit === 'pounds-per-head' ? say`${value(number, unit)} a head` : value(number, unit),
    /** A round number on an axis: "£400", "£100M", "25%". */
    axis,
    month,
    /** A day: "31 January 2026". */
    day: (date: Date) =>
      say`${String(date.getDate())} ${month(date.getMonth())} ${String(date.getFullYear())}`,
    /** "a, b and c" */
    list: (names: readonly string[]) =>
      names.length < 2
        ? (names[0] ?? '')
        : say`${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`,
    /** "a, b or c" */
    either: (names: readonly string[]) =>
      names.length < 2
        ? (names[0] ?? '')
        : say`${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`,
    /** Size of a file: "12 KB". */
    bytes: (size: number) =>
      size < 1e6
        ? `${whole(Math.max(1, size / 1000))} KB`
        : `${plainMillions(size / 1e6).slice(1)} MB`,
  } as const;
}

/** Numbers and words as text. */
export type Formats = ReturnType<typeof made>;

const ready = new Map<Language, Formats>();

/** How numbers and words are written in a language. */
export function formats(language: Language): Formats {
  let own = ready.get(language);
  if (!own) ready.set(language, (own = made(language)));
  return own;
}
