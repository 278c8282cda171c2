import type {KnownVcse} from './known-vcse.js';
import {letterPairs, type LetterPairs} from './letter-pairs.js';
import {likeness} from './likeness.js';
import {namesOf} from './names-of.js';

/** A body of the list, and how alike its name is. */
export interface Nearest {
  readonly one: KnownVcse;
  readonly likeness: number;
}

/** Names less alike than this are not suggested. */
const LIKE = 0.82;

/** A word that more names than this have says nothing of any of them. */
const COMMON = 1_000;

/** Of a name's words, the rarest ones that are looked up. */
const RAREST = 3;

/**
 * Legal forms behind names. Registers of charities leave them out, accounts do not: "Hope House" may be Hope House Limited, and only a
 * person can say so.
 */
const FORMS =
  / (limited|company|community interest company|charitable incorporated organisation|public limited company|limited liability partnership|incorporated|charitable trust|charity|uk|gb)$/;

function bareName(name: string): string {
  const bare = name.replace(FORMS, '');
  return bare === name ? name : bareName(bare);
}

/**
 * Finds the list's most alike name for a supplier's. Only names that share one of its rarer words of four letters or more are
 * compared, so that a whole register may be the list.
 */
export function nearestIn(list: readonly KnownVcse[]): (name: string) => Nearest | undefined {
  const names = list.flatMap((one) =>
    namesOf(one.name).map((name): Entry => ({name: bareName(name), one})),
  );
  const byWord = new Map<string, Entry[]>();
  for (const entry of names) {
    for (const word of wordsOf(entry.name)) {
      const same = byWord.get(word);
      if (same) same.push(entry);
      else byWord.set(word, [entry]);
    }
  }
  return (name) => {
    let best: Nearest | undefined;
    for (const own of namesOf(name).map(bareName)) {
      const pairs = letterPairs(own);
      const near = rarest(own, byWord);
      for (const entry of new Set(near)) {
        const alike = likenessTo(entry, pairs);
        if (alike >= LIKE && alike > (best?.likeness ?? 0))
          best = {one: entry.one, likeness: alike};
      }
    }
    return best;
  };
}

interface Entry {
  readonly name: string;
  readonly one: KnownVcse;
  pairs?: LetterPairs;
}

function rarest(name: string, byWord: ReadonlyMap<string, readonly Entry[]>): readonly Entry[] {
  return wordsOf(name)
    .map((word) => byWord.get(word) ?? [])
    .filter(({length}) => length && length <= COMMON)
    .sort((a, b) => a.length - b.length)
    .slice(0, RAREST)
    .flat();
}

/** 0 for names of so different lengths that they cannot be alike enough. */
function likenessTo(entry: Entry, pairs: LetterPairs): number {
  entry.pairs ??= letterPairs(entry.name);
  const {size} = entry.pairs;
  if ((2 * Math.min(size, pairs.size)) / (size + pairs.size) < LIKE) return 0;
  return likeness(pairs, entry.pairs);
}

function wordsOf(name: string): readonly string[] {
  return [...new Set(name.split(' '))].filter((word) => word.length > 3);
}
