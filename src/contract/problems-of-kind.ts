import {crossProblemsOfKind} from './cross-problems-of-kind.js';
import {crossProblems} from './cross-problems.js';
import {validate as insight} from './generated/insight-validator.js';
import {validate as network} from './generated/network-validator.js';
import {validate as scorecard} from './generated/scorecard-validator.js';
import {validate as spend} from './generated/spend-validator.js';
import {validate as survey} from './generated/survey-validator.js';
import type {Problem} from './problem.js';
import {problemsOfDocument} from './problems-of-document.js';

const validators = {insight, network, scorecard, spend, survey};

/**
 * Everything that is wrong with a document of a named kind, in its order.
 *
 * @param kind - `spend`, `scorecard`, `network`, `survey` or `insight`
 * @param name - what to call the document
 * @throws RangeError for any other kind
 */
export function problemsOfKind(kind: string, input: unknown, name: string): readonly Problem[] {
  if (!(kind in validators))
    throw new RangeError(`unknown kind: ${kind} (expected ${Object.keys(validators).join(', ')})`);
  return problemsOfDocument(input, name, {
    kind,
    // It is one of them: that was looked at above.
    validate: validators[kind as keyof typeof validators],
    cross: kind === 'spend' ? crossProblems : (document) => crossProblemsOfKind(kind, document),
  });
}
