import {crossProblems} from './cross-problems.js';
import {validate} from './generated/spend-validator.js';
import type {Problem} from './problem.js';
import {problemsOfDocument} from './problems-of-document.js';

/**
 * Everything that is wrong with a spend document, in its order.
 *
 * @param name - what to call the document
 */
export function problemsOfSpend(input: unknown, name: string): readonly Problem[] {
  return problemsOfDocument(input, name, {kind: 'spend', validate, cross: crossProblems});
}
