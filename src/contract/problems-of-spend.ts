import {crossProblems} from './cross-problems.js';
import {foundText} from './found-text.js';
import {validate} from './generated/spend-validator.js';
import {field} from './place-words.js';
import type {Problem} from './problem.js';
import {schemaProblem} from './schema-problem.js';
import {withinBounds} from './within-bounds.js';

/** Problems that are named; the rest are counted. */
const NAMED = 100;

/**
 * Everything that is wrong with a document, in its order. At most 100 problems are named; one more says how
 * many others there are.
 *
 * @param name - what to call the document
 */
export function problemsOfSpend(input: unknown, name: string): readonly Problem[] {
  const whole = wholeProblem(input, name);
  if (whole) return [{place: name, pointer: '', message: whole}];
  validate(input);
  const errors = validate.errors ?? [];
  const problems = [
    ...errors.flatMap((error) => schemaProblem(error, input) ?? []),
    ...crossProblems(input),
  ];
  const own = unique(problems).sort((a, b) => byPlace.compare(a.pointer, b.pointer));
  if (own.length <= NAMED) return own;
  const more = `and ${(own.length - NAMED).toLocaleString('en-GB')} more problems`;
  return [...own.slice(0, NAMED), {place: name, pointer: '', message: more}];
}

const byPlace = new Intl.Collator('en', {numeric: true});

/** What makes it pointless to look closer. */
function wholeProblem(input: unknown, name: string): string | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return `${name} holds ${foundText(input)} (expected a spend document: an object with $schema, spend and resources)`;
  }
  if (!withinBounds(input)) {
    return `${name} is nested too deep, too large, or has a key such as __proto__ (expected plain data, at most 20 levels)`;
  }
  const schema = field(input, '$schema');
  if (typeof schema !== 'string')
    return `${name} does not say what it is (expected "$schema": "…/spend.v1.json")`;
  const [, kind, version] = /([a-z]+)\.v(\d+)\.json$/.exec(schema.slice(-100)) ?? [];
  if (kind !== undefined && kind !== 'spend') {
    return `${name} is a ${kind} document (expected a spend document: this chart shows spending)`;
  }
  if (version !== undefined && version !== '1') {
    return `${name} is version ${version} of the spend document (expected version 1; a newer vcse-charts may read it)`;
  }
  return undefined;
}

/** One problem a place and text: two rules may find the same. */
function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}
