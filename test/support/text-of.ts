import type {Run} from '../../src/view/description.js';

/** The pieces of a sentence as one text. */
export function textOf(runs: readonly Run[]): string {
  return runs
    .map(({text}) => text)
    .join('')
    .trim();
}
