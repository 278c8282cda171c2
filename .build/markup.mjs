// A template of Lit's as text, for pages that are complete before any script.
import {nothing} from 'lit';

const escapes = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Text that is safe in a page and in a quoted attribute. */
function escaped(value) {
  return String(value).replace(/[&<>"]/g, (sign) => escapes[sign]);
}

/**
 * What a browser would show of a template: its markup, without listeners and properties.
 *
 * @param value - a template, a list of them, a text or a number; nothing comes back as no text
 * @throws TypeError at a directive, which has no text of its own
 */
export function markup(value) {
  if (value === undefined || value === null || value === nothing) return '';
  if (Array.isArray(value)) return value.map(markup).join('');
  if (typeof value !== 'object') return escaped(value);
  if (!value.strings) throw new TypeError('invalid template: a directive (expected plain values)');
  let text = '';
  for (const [i, string] of value.strings.entries()) {
    text += string;
    if (i < value.values.length) text = withValue(text, value.values[i]);
  }
  return text.replace(/<!--.*?-->/gs, '').replace(/\s*\n\s*/g, '\n');
}

/** The text so far with a value where a template has one: in a tag or between tags. */
function withValue(text, value) {
  if (text.lastIndexOf('<') <= text.lastIndexOf('>')) return text + markup(value);
  const attribute = /\s([?.@]?)([^\s=<>"']+)=$/.exec(text);
  if (!attribute) return text + escaped(value === nothing ? '' : (value ?? ''));
  const [whole, kind, name] = attribute;
  const before = text.slice(0, -whole.length);
  if (kind === '?') return value ? `${before} ${name}` : before;
  if (kind || value === nothing) return before;
  return `${before} ${name}="${escaped(value ?? '')}"`;
}
