import type {Language} from '../format/messages.js';
import {relationKinds} from '../format/relation-words.js';
import type {NetworkAsked} from '../view/network-asked.js';
import type {NetworkForm, NetworkZoom} from '../view/network.js';
import type {NetworkType, RelationKind} from '../view/network-graph.js';
import {oneOf} from './one-of.js';
import {wordList} from './word-list.js';

const forms: readonly NetworkForm[] = ['bipartite', 'force', 'levels', 'ego', 'matrix'];
const types: readonly NetworkType[] = ['horizontal-commissioners', 'horizontal-vcses', 'vertical'];

/** The element's settings as an author writes them. */
export interface NetworkSettings {
  /** Of the words. */
  readonly language?: Language | undefined;
  readonly form: string | undefined;
  readonly top: string | undefined;
  readonly minimum: number | undefined;
  readonly kinds: string | undefined;
  readonly networkType: string | undefined;
  readonly only: string | undefined;
  readonly circle: string | undefined;
  readonly neighbours: boolean;
  readonly sort: string;
  readonly selected: string | undefined;
  readonly narrow: boolean;
  readonly zoom: NetworkZoom | undefined;
  readonly moved: ReadonlyMap<string, readonly [number, number]> | undefined;
}

/**
 * An author's settings, read and checked.
 *
 * @throws RangeError naming the attribute, what it holds and what may stand there
 */
export function networkOptions(settings: NetworkSettings): NetworkAsked {
  const {top, minimum, only, circle, selected, neighbours, narrow, zoom, moved} = settings;
  const form = settings.form && oneOf('form', settings.form, forms);
  const type = settings.networkType && oneOf('network-type', settings.networkType, types);
  const most = topOf(top);
  return {
    kinds: kindsOf(settings.kinds),
    neighbours,
    narrow,
    sort: oneOf('sort', settings.sort, ['money', 'name'] as const),
    ...(form ? {form} : {}),
    ...(type ? {type} : {}),
    ...(most === undefined ? {} : {top: most}),
    ...(minimum === undefined ? {} : {minimum: poundsOf(minimum)}),
    ...(only ? {group: only} : {}),
    ...(circle ? {focus: circle} : {}),
    ...(selected === undefined ? {} : {selected}),
    ...(zoom ? {zoom} : {}),
    ...(moved ? {moved} : {}),
    ...(settings.language ? {language: settings.language} : {}),
  };
}

function topOf(top: string | undefined): number | undefined {
  if (top === undefined || top === '') return undefined;
  if (top === 'all') return Infinity;
  if (/^\d{1,6}$/.test(top) && Number(top) > 0) return Number(top);
  throw new RangeError(
    `invalid top: "${top.slice(0, 60)}" (expected a whole number over 0, or all)`,
  );
}

function poundsOf(minimum: number): number {
  if (minimum >= 0 && minimum < Infinity) return minimum;
  throw new RangeError(`invalid minimum: ${minimum} (expected pounds, 0 or more)`);
}

function kindsOf(text: string | undefined): readonly RelationKind[] {
  return wordList(text).map((word) => oneOf('kinds', word, relationKinds));
}
