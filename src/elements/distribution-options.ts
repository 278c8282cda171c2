import type {Language} from '../format/messages.js';
import {formats} from '../format/formats.js';
import {measureNames} from '../format/measure-title.js';
import type {Form} from '../view/distribution.js';
import type {DistributionOptions} from './distribution-base.js';
import {oneOf} from './one-of.js';
import {positive} from './positive.js';
import {sectorsOf} from './sectors-of.js';
import {wordList} from './word-list.js';

const forms: readonly Form[] = ['ranked', 'stacked', 'tail', 'lorenz', 'histogram'];

/** The element's settings as an author writes them. */
export interface DistributionSettings {
  /** Of the words. */
  readonly language?: Language | undefined;
  readonly of: string;
  readonly measure: string;
  readonly sector: string;
  readonly category: string | undefined;
  readonly form: string;
  readonly scale: string | undefined;
  readonly order: string;
  readonly quartiles: boolean;
  readonly thresholds: string | undefined;
  readonly highlight: string | undefined;
  readonly labelTop: number | undefined;
  readonly reference: string | undefined;
  readonly referenceName: string | undefined;
  readonly columnWidth: number | undefined;
  readonly sites: string | undefined;
  readonly selected: string | undefined;
}

/**
 * An author's settings, read and checked.
 *
 * @throws RangeError naming the attribute, what it holds and what may stand there
 */
export function distributionOptions(settings: DistributionSettings): DistributionOptions {
  const {category, labelTop, columnWidth, selected} = settings;
  const highlight = wordList(settings.highlight);
  const scale = settings.scale && oneOf('scale', settings.scale, ['linear', 'log'] as const);
  const reference = referenceOf(settings);
  return {
    of: oneOf('of', settings.of, ['commissioners', 'suppliers'] as const),
    measure: oneOf('measure', settings.measure, measureNames),
    sectors: sectorsOf(settings.sector),
    form: oneOf('form', settings.form, forms),
    order: oneOf('order', settings.order, ['descending', 'ascending'] as const),
    quartiles: settings.quartiles,
    thresholds: numbers('thresholds', settings.thresholds),
    sites: numbers('sites', settings.sites),
    highlight: selected === undefined ? highlight : [...highlight, selected],
    ...(category ? {category} : {}),
    ...(scale ? {scale} : {}),
    ...(reference ? {reference} : {}),
    ...(labelTop === undefined ? {} : {labelTop: positive('label-top', labelTop, 0)}),
    ...(columnWidth === undefined ? {} : {columnWidth: positive('column-width', columnWidth)}),
    ...(settings.language ? {language: settings.language} : {}),
  };
}

function numbers(name: string, text: string | undefined): readonly number[] {
  return wordList(text).map((word) => number(name, word));
}

/** A plain decimal number: `Number()` alone would take "", " " and "0x1F". */
function number(name: string, word: string): number {
  if (/^-?\d+(\.\d+)?(e\d+)?$/.test(word)) return Number(word);
  throw new RangeError(`invalid ${name}: "${word.slice(0, 60)}" (expected a number)`);
}

function referenceOf({
  reference: text,
  referenceName: name,
  language = 'en',
}: DistributionSettings): DistributionOptions['reference'] {
  if (!text) return undefined;
  if (text === 'national') return text;
  return {name: name ?? formats(language).say`Reference`, value: number('reference', text)};
}
