import type {Problem} from '../../contract/problem.js';
import {problemsOfKind} from '../../contract/problems-of-kind.js';
import {kindOf} from './kind-of.js';

/**
 * Everything that is wrong with a document of any kind.
 *
 * @param name - what to call it in messages
 */
export function problemsIn(input: unknown, name: string): readonly Problem[] {
  const kind = typeof input === 'object' && input !== null ? kindOf(input) : undefined;
  return problemsOfKind(kind ?? 'spend', input, name);
}
