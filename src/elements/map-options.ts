import {formats, type Language} from '../format/formats.js';
import {measureNames} from '../format/measure-title.js';
import {sectorNames} from '../format/sector-words.js';
import type {Scheme} from '../analysis/class-breaks.js';
import type {Sector} from '../view/distribution.js';
import type {MapForm, MapMeasureName, MapZoom} from '../view/map.js';
import {oneOf} from './one-of.js';
import {wordList} from './word-list.js';

/** The element's settings as an author writes them, and what a reader did. */
export interface MapSettings {
  /** Of the words. */
  readonly language?: Language | undefined;
  readonly measure: string;
  readonly sector: string;
  readonly category: string | undefined;
  readonly period: string | undefined;
  readonly view: string | undefined;
  readonly scheme: string | undefined;
  readonly classes: number | undefined;
  readonly breaks: string | undefined;
  readonly reference: string | undefined;
  readonly referenceName: string | undefined;
  readonly highlight: string | undefined;
  readonly inset: string | undefined;
  readonly order: string;
  readonly selected: string | undefined;
  readonly picked: number | undefined;
  readonly zoomed: MapZoom;
  readonly hexagons: string | undefined;
}

/** What to show of a map's document. */
export interface MapOptions {
  /** Of the words; left out, English. */
  readonly language?: Language;
  readonly measure: MapMeasureName;
  readonly sectors: readonly Sector[] | 'independent';
  readonly category?: string;
  readonly period?: string;
  readonly form?: MapForm;
  readonly scheme: Scheme | 'custom';
  readonly classes?: number;
  readonly breaks: readonly number[];
  readonly reference?: 'national' | {readonly name: string; readonly value: number};
  readonly highlight: readonly string[];
  readonly selected?: string;
  readonly inset?: string;
  readonly listOrder: 'descending' | 'ascending' | 'name';
  readonly picked?: number;
  readonly zoom: MapZoom;
  /** The page gives the hexagons. */
  readonly hexagons: boolean;
}

const schemes = ['round', 'quantile', 'equal', 'natural', 'custom'] as const;
const forms = ['areas', 'hexagons', 'list'] as const;

/** Fewest and most classes that can be told apart. */
const FEWEST = 2;
const MOST = 7;

/**
 * An author's settings, read and checked.
 *
 * @throws RangeError naming the attribute, what it holds and what may stand there
 */
export function mapOptions(settings: MapSettings): MapOptions {
  const {category, period, selected, classes, inset, picked, zoomed} = settings;
  const breaks = numbers('breaks', settings.breaks);
  const scheme = settings.scheme
    ? oneOf('scheme', settings.scheme, schemes)
    : breaks.length
      ? 'custom'
      : 'round';
  const reference = referenceOf(settings);
  const form = settings.view && oneOf('view', settings.view, forms);
  if (scheme === 'custom' && !breaks.length)
    throw new RangeError(
      'scheme="custom" needs breaks (expected rising numbers, as in "10 20 40 100")',
    );
  if (breaks.length >= MOST)
    throw new RangeError(`invalid breaks: ${breaks.length} of them (expected at most ${MOST - 1})`);
  if (breaks.some((value, i) => i > 0 && value <= (breaks[i - 1] ?? 0)))
    throw new RangeError(`invalid breaks: ${breaks.join(' ')} (expected rising numbers)`);
  if (classes !== undefined && !(classes >= FEWEST && classes <= MOST && Number.isInteger(classes)))
    throw new RangeError(`invalid classes: ${classes} (expected ${FEWEST} to ${MOST})`);
  return {
    measure: oneOf('measure', settings.measure, [...measureNames, 'population'] as const),
    sectors: sectorsOf(settings.sector),
    scheme,
    breaks,
    highlight: wordList(settings.highlight),
    listOrder: oneOf('order', settings.order, ['descending', 'ascending', 'name'] as const),
    zoom: zoomed,
    hexagons: Boolean(settings.hexagons),
    ...(category ? {category} : {}),
    ...(period ? {period} : {}),
    ...(form ? {form} : {}),
    ...(classes === undefined ? {} : {classes}),
    ...(reference ? {reference} : {}),
    ...(selected === undefined ? {} : {selected}),
    ...(inset === undefined ? {} : {inset}),
    ...(picked === undefined ? {} : {picked}),
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

function sectorsOf(text: string): MapOptions['sectors'] {
  if (text === 'independent') return text;
  if (text === 'all') return [];
  return wordList(text).map((word) => oneOf('sector', word, sectorNames));
}

function referenceOf({
  reference: text,
  referenceName: name,
  language = 'en',
}: MapSettings): MapOptions['reference'] {
  if (!text) return undefined;
  if (text === 'national') return text;
  return {name: name ?? formats(language).say`Reference`, value: number('reference', text)};
}
