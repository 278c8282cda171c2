import type {Language} from '../format/messages.js';
import {oneOf} from './one-of.js';
import {positive} from './positive.js';
import type {ReachOptions} from './reach-view.js';
import {sectorsOf} from './sectors-of.js';
import {wordList} from './word-list.js';

/** The element's settings as an author writes them. */
export interface ReachSettings {
  /** Of the words. */
  readonly language?: Language | undefined;
  readonly sector: string;
  readonly form: string;
  readonly scale: string;
  readonly large: number | undefined;
  readonly wide: number | undefined;
  readonly highlight: string | undefined;
  readonly labelTop: number | undefined;
  readonly selected: string | undefined;
}

/**
 * An author's settings, read and checked.
 *
 * @throws RangeError naming the attribute, what it holds and what may stand there
 */
export function reachOptions(settings: ReachSettings): ReachOptions {
  const {large, wide, labelTop, selected} = settings;
  const highlight = wordList(settings.highlight);
  return {
    sectors: sectorsOf(settings.sector),
    form: oneOf('form', settings.form, ['reach', 'dependence'] as const),
    scale: oneOf('scale', settings.scale, ['log', 'linear'] as const),
    highlight: selected === undefined ? highlight : [...highlight, selected],
    ...(large === undefined ? {} : {large: positive('large', large)}),
    ...(wide === undefined ? {} : {wide: atLeastTwo(wide)}),
    ...(labelTop === undefined ? {} : {labelTop: positive('label-top', labelTop, 0)}),
    ...(settings.language ? {language: settings.language} : {}),
  };
}

function atLeastTwo(wide: number): number {
  if (Number.isInteger(wide) && wide >= 2) return wide;
  throw new RangeError(`invalid wide: ${wide} (expected a whole number of commissioners from 2)`);
}
