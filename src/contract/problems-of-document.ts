import {foundText} from './found-text.js';
import type {SchemaError} from './generated/spend-validator.js';
import {field} from './place-words.js';
import type {Problem} from './problem.js';
import {schemaProblem} from './schema-problem.js';
import {withinBounds} from './within-bounds.js';

/** Problems that are named; the rest are counted. */
const NAMED = 100;

/** What a kind of document is checked by. */
export interface Kind {
  /** The kind's name, as in its schema's file name and in the document's own block of facts. */
  readonly kind: string;
  readonly validate: ((input: unknown) => boolean) & {errors?: readonly SchemaError[] | null};
  /** What is wrong between the parts of a document. */
  readonly cross: (input: unknown) => readonly Problem[];
}

/**
 * Everything that is wrong with a document, in its order. At most 100 problems are named; one more says how
 * many others there are.
 *
 * @param name - what to call the document
 */
export function problemsOfDocument(
  input: unknown,
  name: string,
  {kind, validate, cross}: Kind,
): readonly Problem[] {
  const whole = wholeProblem(input, name, kind);
  if (whole) return [{place: name, pointer: '', message: whole}];
  validate(input);
  const errors = validate.errors ?? [];
  const problems = [
    ...errors.flatMap((error) => schemaProblem(error, input) ?? []),
    ...cross(input),
  ];
  const own = unique(problems).sort((a, b) => byPlace.compare(a.pointer, b.pointer));
  if (own.length <= NAMED) return own;
  const more = `and ${(own.length - NAMED).toLocaleString('en-GB')} more problems`;
  return [...own.slice(0, NAMED), {place: name, pointer: '', message: more}];
}

const byPlace = new Intl.Collator('en', {numeric: true});

/** What makes it pointless to look closer. */
function wholeProblem(input: unknown, name: string, kind: string): string | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return `${name} holds ${foundText(input)} (expected ${a(kind)} document: an object with $schema, ${kind} and resources)`;
  }
  if (!withinBounds(input)) {
    return `${name} is nested too deep, too large, or has a key such as __proto__ (expected plain data, at most 20 levels)`;
  }
  const schema = field(input, '$schema');
  if (typeof schema !== 'string')
    return `${name} does not say what it is (expected "$schema": "…/${kind}.v1.json")`;
  const [, found, version] = /([a-z]+)\.v(\d+)\.json$/.exec(schema.slice(-100)) ?? [];
  if (found !== undefined && found !== kind) {
    const shows = kind === 'spend' ? ': this chart shows spending' : '';
    return `${name} is ${a(found)} document (expected ${a(kind)} document${shows})`;
  }
  if (version !== undefined && version !== '1') {
    return `${name} is version ${version} of the ${kind} document (expected version 1; a newer vcse-charts may read it)`;
  }
  return undefined;
}

/** A kind's name with its article. */
function a(kind: string): string {
  return `${kind.startsWith('i') ? 'an' : 'a'} ${kind}`;
}

/** One problem a place and text: two rules may find the same. */
function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}
