import type {Language} from '../format/messages.js';
import type {Sector} from '../view/distribution.js';
import {oneOf} from './one-of.js';
import {positive} from './positive.js';
import {sectorsOf} from './sectors-of.js';
import {wordList} from './word-list.js';

/** What a trend may show. */
export type TrendMeasure =
  'amount' | 'share' | 'per-head' | 'invoices' | 'suppliers' | 'commissioners';

/** What to show of a spend document. */
export interface TrendOptions {
  /** Of the words; left out, English. */
  readonly language?: Language;
  readonly of: 'commissioners' | 'all';
  readonly measure: TrendMeasure;
  /** Whose money counts; none for all money; `independent` for all but the NHS and councils. */
  readonly sectors: readonly Sector[] | 'independent';
  readonly category?: string;
  /** Left out, what suits the document. */
  readonly length?: 'months' | 'quarters' | 'years';
  readonly form?: 'lines' | 'bars';
  readonly scale: 'same' | 'own';
  readonly index: boolean;
  /** Pounds as they were paid, or in the prices of the document's index: real terms. */
  readonly prices: 'paid' | 'real';
  /** Identifiers of the commissioners to show; none for all. */
  readonly only: readonly string[];
  readonly highlight: readonly string[];
  /** Whose months decide between months and quarters; left out, the highlighted, or all where none is. */
  readonly lengthOf?: readonly string[];
  /** How many panels, from the one with most. */
  readonly panels?: number;
}

/** The element's settings as an author writes them. */
export interface TrendSettings {
  /** Of the words. */
  readonly language?: Language | undefined;
  readonly of: string;
  readonly measure: string;
  readonly sector: string;
  readonly category: string | undefined;
  readonly period: string | undefined;
  readonly form: string | undefined;
  readonly scale: string;
  readonly index: boolean;
  readonly prices: string;
  readonly only: string | undefined;
  readonly highlight: string | undefined;
  readonly panels: number | undefined;
  readonly selected: string | undefined;
}

/**
 * An author's settings, read and checked.
 *
 * @throws RangeError naming the attribute, what it holds and what may stand there
 */
export function trendOptions(settings: TrendSettings): TrendOptions {
  const {category, period, form, panels, selected} = settings;
  const highlight = wordList(settings.highlight);
  return {
    of: oneOf('of', settings.of, ['commissioners', 'all'] as const),
    measure: oneOf('measure', settings.measure, [
      'amount',
      'share',
      'per-head',
      'invoices',
      'suppliers',
      'commissioners',
    ] as const),
    sectors: sectorsOf(settings.sector),
    scale: oneOf('scale', settings.scale, ['same', 'own'] as const),
    index: settings.index,
    prices: oneOf('prices', settings.prices, ['paid', 'real'] as const),
    only: wordList(settings.only),
    // A reader's own choice is the one that is large; the periods stay as they were.
    ...(selected === undefined ? {highlight} : {highlight: [selected], lengthOf: highlight}),
    ...(category ? {category} : {}),
    ...(period ? {length: oneOf('period', period, ['months', 'quarters', 'years'] as const)} : {}),
    ...(form ? {form: oneOf('form', form, ['lines', 'bars'] as const)} : {}),
    ...(panels === undefined ? {} : {panels: positive('panels', panels, 0)}),
    ...(settings.language ? {language: settings.language} : {}),
  };
}
