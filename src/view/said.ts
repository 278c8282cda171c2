import type {Run} from './description.js';

/** The pieces of a sentence as one text. */
export function said(runs: readonly Run[]): string {
  return runs.map(({text}) => text).join('');
}
