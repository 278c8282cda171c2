import {formats, type Language} from './formats.js';
import {localesOf} from './messages.js';

/** Writes a value of a figure; what is no number is its own text. */
export type FigureFormat = (value: unknown, language?: unknown) => string;

const plain = new Map<Language, Intl.NumberFormat>();

function number(value: number, language: Language): string {
  let own = plain.get(language);
  if (!own)
    plain.set(
      language,
      (own = new Intl.NumberFormat(localesOf(language), {maximumFractionDigits: 2})),
    );
  return own.format(value);
}

function written(write: (value: number, language: Language) => string): FigureFormat {
  return (value, language) => {
    const own = typeof language === 'string' && /^[a-z]{2,3}$/.test(language) ? language : 'en';
    if (typeof value === 'number') return Number.isFinite(value) ? write(value, own) : '';
    return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
  };
}

/**
 * How an author's figure writes its numbers, by the name for `formatType`: `pounds`, `perHead`, `share` of 1, `count`, and
 * `figure` for a number whose unit is not known.
 */
export const figureFormats = {
  pounds: written((value, language) => formats(language).money(value)),
  perHead: written((value, language) => formats(language).valueIn(value, 'pounds-per-head')),
  share: written((value, language) => formats(language).share(value)),
  count: written((value, language) => formats(language).count(value)),
  figure: written(number),
} as const;
