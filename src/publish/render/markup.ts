import {nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {escapeHtml} from '../../format/escape-html.js';

/** What Lit makes of a tagged text. */
interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** A list whose rows the browser would keep: what `repeat` gives. */
interface Repeated {
  readonly values: readonly [
    items: Iterable<unknown>,
    key: unknown,
    row: (item: unknown) => unknown,
  ];
}

/** What marks it. */
const {_$litDirective$: REPEAT} = repeat([], (item: unknown) => item) as {
  readonly _$litDirective$: unknown;
};

/**
 * What a browser would show of a template: its markup, without listeners and properties.
 *
 * @param value - a template, a list of them, a text or a number; nothing comes back as no text
 * @throws TypeError at a directive other than `repeat`: it has no text of its own
 */
export function markup(value: unknown): string {
  if (value === undefined || value === null || value === nothing) return '';
  if (Array.isArray(value)) return value.map(markup).join('');
  if (typeof value !== 'object') return escapeHtml(textOf(value));
  if (isRepeated(value)) {
    const [items, , row] = value.values;
    return [...items].map((item) => markup(row(item))).join('');
  }
  if (!isTemplate(value))
    throw new TypeError('invalid template: a directive (expected plain values)');
  let text = '';
  for (const [i, string] of value.strings.entries()) {
    text += string;
    if (i < value.values.length) text = withValue(text, value.values[i]);
  }
  return text.replace(/<!--.*?-->/gs, '').replace(/\s*\n\s*/g, '\n');
}

function isRepeated(value: object): value is Repeated {
  return '_$litDirective$' in value && value._$litDirective$ === REPEAT;
}

function isTemplate(value: object): value is Template {
  return 'strings' in value && 'values' in value;
}

/** The text so far with a value where a template has one: in a tag or between tags. */
function withValue(text: string, value: unknown): string {
  if (text.lastIndexOf('<') <= text.lastIndexOf('>')) return text + markup(value);
  const attribute = /\s([?.@]?)([^\s=<>"']+)=$/.exec(text);
  if (!attribute) return text + escapeHtml(textOf(value));
  const [whole, kind, name] = attribute;
  const before = text.slice(0, -whole.length);
  if (kind === '?') return value ? `${before} ${name}` : before;
  if (kind || value === nothing) return before;
  return `${before} ${name}="${escapeHtml(textOf(value))}"`;
}

/** A value of a template as text; what is neither text, number nor truth has none. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? value.toString() : '';
}
