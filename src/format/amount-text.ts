import {localesOf, type Language} from './messages.js';

/** What a measure's numbers are, as far as their text goes. */
export interface AmountUnit {
  readonly kind: 'percent' | 'pounds' | 'count' | 'rate' | 'score' | 'days' | 'ratio';
  readonly text?: string;
  readonly decimals?: number;
}

const made = new Map<string, Intl.NumberFormat>();

function number(value: number, least: number, most: number, language: Language): string {
  const key = `${least} ${most} ${language}`;
  let format = made.get(key);
  if (!format) {
    format = new Intl.NumberFormat(localesOf(language), {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    });
    made.set(key, format);
  }
  return format.format(value).replace('-', '−');
}

/** A number in its unit: "£4M", "£38.09", "2.8%", "1,051"; as many decimals as the unit says, or at most two. */
export function amountText(
  value: number,
  {kind, decimals}: AmountUnit,
  language: Language = 'en',
): string {
  const plain = (each: number) => {
    const text = number(each, decimals ?? 0, decimals ?? 2, language);
    // What is not nothing must not read as nothing.
    return each && !/[1-9]/.test(text) ? String(Number(each.toPrecision(1))) : text;
  };
  if (kind === 'percent') return `${plain(value)}%`;
  if (kind !== 'pounds') return plain(value);
  const size = Math.abs(value);
  const sign = value < 0 ? '−' : '';
  if (size >= 999_950 && decimals === undefined)
    return `${sign}£${number(size / 1e6, 0, 1, language)}M`;
  return `${sign}£${decimals === undefined && size >= 1000 ? number(size, 0, 0, language) : plain(size)}`;
}
