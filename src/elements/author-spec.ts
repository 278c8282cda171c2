import {withinBounds} from '../contract/within-bounds.js';
import {nearestWord} from '../contract/nearest-word.js';
import {cleanText} from '../format/clean-text.js';
import type {Plain, VegaPart} from '../view/vega.js';

/** An author's specification, checked and copied. */
export interface AuthorSpec {
  /** What is drawn: without title, description, usermeta and address of a schema. */
  readonly spec: VegaPart;
  readonly title?: string;
  readonly subtitle?: string;
  readonly description?: string;
  /** Names of the tables that it asks for, in its order. */
  readonly tables: readonly string[];
  /** Its expressions, each with its place. */
  readonly expressions: readonly {readonly place: string; readonly text: string}[];
  /** Titles and kinds of number of the fields that it shows, by the field's name as a mark has it. */
  readonly fields: ReadonlyMap<string, {readonly title?: string; readonly format?: string}>;
}

/** Where expressions of the specification stand. */
const EXPRESSIONS = ['calculate', 'filter', 'test', 'expr'];
/**
 * Vega-Lite's own functions, and ways to write their names so that they are not seen: given an object of the page's, one of
 * them calls what is in it.
 */
const INTERNAL = /\bvl[A-Z]\w*\s*\(|\\u/;
/** Parts of a Vega specification that no Vega-Lite specification has. */
const VEGA = ['marks', 'signals', 'scales', 'axes', 'legends'];

/**
 * An author's Vega-Lite specification as it may be drawn: a frozen copy that asks for no address, shows no picture from
 * elsewhere, leads nowhere and names only tables that are there.
 *
 * @param given - what the author set, of any shape
 * @param names - of the tables that the document has
 * @throws RangeError naming the place of everything that is wrong
 */
export function authorSpec(given: unknown, names: readonly string[]): AuthorSpec {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new RangeError('missing spec (expected a Vega-Lite specification, as an object)');
  if (!withinBounds(given))
    throw new RangeError(
      'spec: nested over 20 deep, or with a key that is not data (expected plain data)',
    );
  // Plain data within bounds: what JSON cannot hold is left behind.
  const copy = JSON.parse(JSON.stringify(given)) as Record<string, Plain>;
  const {$schema, usermeta: _, title, description, ...spec} = copy;
  const look = new Look(new Set([...names, ...Object.keys(partOf(spec['datasets']))]), names);
  if (typeof $schema === 'string' && !/\/vega-lite\/v[56]/.test($schema))
    look.wrong('spec.$schema', `"${cleanText($schema, 80)}" is not Vega-Lite`, 'Vega-Lite 6');
  for (const key of VEGA)
    if (key in spec) look.wrong(`spec.${key}`, 'is Vega, not Vega-Lite', 'a Vega-Lite 6 figure');
  look.at(spec, 'spec');
  if (look.problems.length) throw new RangeError(look.problems.join('; '));
  const heads = typeof title === 'string' ? {text: title} : partOf(title);
  return {
    spec: frozen(spec) as VegaPart,
    ...said('title', heads['text']),
    ...said('subtitle', heads['subtitle']),
    ...said('description', description),
    tables: [...look.tables],
    expressions: look.expressions,
    fields: look.fields,
  };
}

/** What is found on the way through a specification. */
class Look {
  readonly problems: string[] = [];
  readonly tables = new Set<string>();
  readonly expressions: {place: string; text: string}[] = [];
  readonly fields = new Map<string, {title?: string; format?: string}>();

  constructor(
    private readonly known: Set<string>,
    private readonly names: readonly string[],
  ) {}

  wrong(place: string, what: string, expected: string): void {
    this.problems.push(`${place}: ${what} (expected ${expected})`);
  }

  at(node: Plain, place: string): void {
    if (typeof node === 'string' && INTERNAL.test(node))
      this.wrong(place, 'calls a function that is Vega-Lite’s own', 'one that Vega documents');
    if (Array.isArray(node)) {
      node.forEach((each: Plain, i) => this.at(each, `${place}[${i}]`));
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const part = node as VegaPart;
    for (const [key, value] of Object.entries(part)) this.#key(key, value, `${place}.${key}`);
    if (typeof part['field'] === 'string') this.#field(part['field'], part);
  }

  #key(key: string, value: Plain, place: string): void {
    if (key === 'datasets' || key === 'values') return;
    if (key === 'href' || key === 'url')
      return this.wrong(place, 'leads to an address', 'a table by its name, and no link');
    if (key === 'data') this.#data(value, place);
    if (key === 'mark' && (value === 'image' || partOf(value)['type'] === 'image'))
      this.wrong(place, '"image" is a picture from an address', 'another mark');
    if (key === 'bind' && 'element' in partOf(value))
      this.wrong(`${place}.element`, 'is a part of the page', 'an input of the figure’s own');
    if (EXPRESSIONS.includes(key) && typeof value === 'string')
      this.expressions.push({place, text: value});
    this.at(value, place);
  }

  #data(value: Plain, place: string): void {
    const {name, values} = partOf(value);
    if (typeof name !== 'string') return;
    if (values !== undefined) {
      this.known.add(name);
      return;
    }
    if (this.names.includes(name)) this.tables.add(name);
    if (this.known.has(name)) return;
    const near = nearestWord(name, this.known);
    const there = [...this.known].join(', ');
    this.wrong(
      `${place}.name`,
      `unknown table: "${cleanText(name, 60)}"`,
      near ? `${there}; did you mean ${near}?` : there || 'a document with tables',
    );
  }

  #field(field: string, {aggregate, title, formatType, axis, legend}: VegaPart): void {
    const plain = field.replace(/\\/g, '');
    const key = typeof aggregate === 'string' ? `${aggregate}_${plain}` : plain;
    const own = [title, partOf(axis)['title'], partOf(legend)['title']].find(
      (each) => typeof each === 'string' && each !== '',
    );
    const format = formatType ?? partOf(axis)['formatType'] ?? partOf(legend)['formatType'];
    const before = this.fields.get(key);
    this.fields.set(key, {
      ...(typeof own === 'string' ? {title: own} : {}),
      ...(typeof format === 'string' ? {format} : {}),
      ...before,
    });
  }
}

/** A value as an object; an empty one when it is none. */
function partOf(value: Plain | undefined): VegaPart {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as VegaPart)
    : {};
}

/** A text of the author's, under its name; lines of a list become one. */
function said<Name extends string>(
  name: Name,
  value: Plain | undefined,
): Partial<Record<Name, string>> {
  const text = Array.isArray(value)
    ? value.filter((each) => typeof each === 'string').join(' ')
    : value;
  // One key of that name.
  return (
    typeof text === 'string' && text.trim() ? {[name]: cleanText(text, 2000)} : {}
  ) as Partial<Record<Name, string>>;
}

function frozen(value: Plain): Plain {
  if (typeof value !== 'object' || value === null) return value;
  for (const each of Object.values(value as Readonly<Record<string, Plain>>)) frozen(each);
  return Object.freeze(value);
}
