import type {Language} from '../format/messages.js';
import type {InsightForm, Side} from '../view/insight.js';
import {oneOf} from './one-of.js';
import {positive} from './positive.js';
import {wordList} from './word-list.js';

/** What a page's author sets on coded comments, as attributes. */
export interface InsightSettings {
  /** Of the words. */
  readonly language?: Language | undefined;
  readonly form: string;
  readonly feeling: string;
  readonly measure: string;
  readonly sort: string | undefined;
  readonly by: string | undefined;
  readonly theme: string | undefined;
  readonly service: string | undefined;
  readonly place: string | undefined;
  readonly period: string | undefined;
  readonly base: number;
  readonly most: number | undefined;
  readonly highlight: string | undefined;
  readonly narrow: boolean;
}

/** What to show of an insight document. */
export interface InsightOptions {
  /** Of the words; left out, English. */
  readonly language?: Language;
  readonly form: InsightForm;
  readonly feeling: Side;
  readonly measure: 'share' | 'number';
  readonly sort?: 'number' | 'share' | 'change';
  readonly by?: 'service' | 'place';
  readonly theme?: string;
  readonly service?: string;
  readonly place?: string;
  readonly period?: string;
  readonly base: number;
  /** 0 for all; left out, as many as are read at a glance. */
  readonly most?: number;
  readonly highlight: readonly string[];
  readonly narrow: boolean;
}

/**
 * The attributes of coded comments, checked.
 *
 * @throws RangeError, in words for the page's author, when one is unknown
 */
export function insightOptions(settings: InsightSettings): InsightOptions {
  const {language, sort, by, theme, service, place, period, most} = settings;
  return {
    form: oneOf('form', settings.form, ['themes', 'time', 'places', 'matrix']),
    feeling: oneOf('feeling', settings.feeling, ['negative', 'positive']),
    measure: oneOf('measure', settings.measure, ['share', 'number']),
    base: positive('base', settings.base, 1),
    highlight: wordList(settings.highlight),
    narrow: settings.narrow,
    ...(sort ? {sort: oneOf('sort', sort, ['number', 'share', 'change'])} : {}),
    ...(by ? {by: oneOf('by', by, ['service', 'place'])} : {}),
    ...(theme ? {theme} : {}),
    ...(service ? {service} : {}),
    ...(place ? {place} : {}),
    ...(period ? {period} : {}),
    ...(most !== undefined && most >= 0 ? {most} : {}),
    ...(language ? {language} : {}),
  };
}
