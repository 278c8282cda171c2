import {foundText} from './found-text.js';
import type {SchemaError} from './generated/spend-validator.js';
import {nearestWord} from './nearest-word.js';
import {numberInText} from './number-in-text.js';
import {field, placeWords} from './place-words.js';
import type {Problem} from './problem.js';

/** What fields are, for the message that says what was expected. */
const meanings: Readonly<Record<string, string>> = {
  amount: 'a number of pounds',
  population: 'a whole number of residents',
  invoices: 'a whole number',
  suppliers: 'a whole number',
  commissioners: 'a whole number',
  largestShare: 'a part from 0 to 1',
  complete: 'a part from 0 to 1',
  unmatched: 'a part from 0 to 1',
  period: '2018-19, 2018, 2018-19 Q1 or 2018-04',
  created: 'a day such as 2026-11-24',
  id: 'letters, digits, dots, colons and hyphens',
  address: 'an address starting with https://',
  captions: 'an address starting with https://',
  transcript: 'an address starting with https://',
};

/** Fields that hold a part of a whole, where somebody may have written per cent. */
const parts = /hare$|^complete$|^unmatched$/;

const kinds: Readonly<Record<string, string>> = {
  number: 'a number',
  integer: 'a whole number',
  string: 'a text',
  array: 'a list',
  object: 'an object',
};

/**
 * One of the validator's errors as a sentence, with the cure where it can be told.
 *
 * @returns nothing for an error that only repeats another (the "if" around a table's own rule)
 */
export function schemaProblem(error: SchemaError, input: unknown): Problem | undefined {
  const {keyword, params, instancePath} = error;
  if (keyword === 'if') return undefined;
  if (keyword === 'required') {
    const name = String(params['missingProperty']);
    const pointer = `${instancePath}/${name}`;
    return problem(pointer, input, (place) => `missing ${place}${expected(name)}`);
  }
  const value = valueAt(input, instancePath);
  return problem(
    instancePath,
    input,
    (place) => `${place}: ${explain(error, value, instancePath)}`,
  );
}

function problem(pointer: string, input: unknown, say: (place: string) => string): Problem {
  const place = placeWords(pointer, input);
  return {place, pointer, message: say(place)};
}

function expected(name: string): string {
  return meanings[name] ? ` (expected ${meanings[name]})` : '';
}

function explain({keyword, params}: SchemaError, value: unknown, pointer: string): string {
  const name = pointer.split('/').pop() ?? '';
  const found = foundText(value);
  switch (keyword) {
    case 'type':
      return typeProblem(value, found, name, String(params['type']));
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly string[]).map(String);
      const near = typeof value === 'string' ? nearestWord(value, allowed) : undefined;
      return `unknown ${name} ${found} (expected ${allowed.join(', ')}${near ? `; did you mean ${near}?` : ''})`;
    }
    case 'const':
      return `${found} (expected ${String(params['allowedValue'])})`;
    case 'minimum':
      return `${found} is ${Number(value) < 0 ? 'negative' : 'too small'} (expected ${name === 'amount' ? '£0' : String(params['limit'])} or more${name === 'amount' ? ': net credit notes off first' : ''})`;
    case 'maximum':
      return `${found} is over ${String(params['limit'])} (expected at most ${String(params['limit'])}${parts.test(name) ? `: ${found}% is ${Number((Number(value) / 100).toPrecision(12))}` : ''})`;
    case 'pattern':
      return `${found} is not of the right form${patternCure(value, name)}`;
    case 'maxLength':
      return `${found} is too long (expected at most ${String(params['limit'])} characters)`;
    case 'minLength':
      return 'is empty (expected a text)';
    case 'minItems':
      return `is empty (expected at least ${String(params['limit'])})`;
    case 'maxItems':
      return `has too many entries (expected at most ${String(params['limit'])})`;
    default:
      return `${found} is not valid (${keyword})`;
  }
}

function typeProblem(value: unknown, found: string, name: string, type: string): string {
  const wanted =
    meanings[name] ??
    type
      .split(',')
      .map((each) => kinds[each] ?? each)
      .join(' or ');
  const numeric = /number|integer/.test(type);
  if (typeof value === 'string' && numeric) {
    const meant = numberInText(value);
    return `${found} is text (expected ${wanted}${meant === undefined ? '' : `: ${meant}`})`;
  }
  if (value === null && name === 'amount')
    return `null without amountStatus (expected a reason such as x)`;
  if (type === 'integer' && typeof value === 'number')
    return `${found} is not whole (expected ${wanted})`;
  return `${found} is ${typeof value === 'number' ? 'a number' : value === null ? 'no value' : 'of the wrong kind'} (expected ${wanted})`;
}

function patternCure(value: unknown, name: string): string {
  const wanted = meanings[name];
  const text = String(value).trim();
  const slashed = /^(\d{4})\/(\d{2}|\d{4})$/.exec(text);
  if (name === 'period' && slashed)
    return ` (expected ${wanted}; try ${slashed[1]}-${slashed[2]?.slice(-2)})`;
  if (name === 'id' && /\s/.test(text)) return ` (expected ${wanted}, without spaces)`;
  return wanted ? ` (expected ${wanted})` : ' (expected small letters, digits and hyphens)';
}

/** The value at a JSON pointer. */
function valueAt(input: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce((value, step) => field(value, step.replaceAll('~1', '/').replaceAll('~0', '~')), input);
}
