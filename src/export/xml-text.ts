import {escapeHtml} from '../format/escape-html.js';

/** Text for an XML file, in an element or between quotation marks, without the control characters that XML does not have. */
export function xmlText(text: string): string {
  return escapeHtml(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));
}
