import type {ColumnType} from '../../contract/generated/tables.js';
import {amountInText} from '../read/amount-in-text.js';
import {cleanText} from '../read/clean-text.js';
import {dateInText} from '../read/date-in-text.js';
import {monthInText} from '../read/month-in-text.js';

/** What a column of a template holds. */
export interface TemplateCellType {
  readonly type: ColumnType;
  /** A value that the contract gives as its example; it tells days and months from other texts. */
  readonly example: string;
}

/** A value, nothing, or what is wrong. */
export type TemplateCell =
  | {readonly kind: 'value'; readonly value: unknown}
  | {readonly kind: 'empty'}
  | {readonly kind: 'problem'; readonly expected: string};

/**
 * The value of a cell that a person filled in and a spreadsheet saved: numbers with commas, pound and percent signs, days and months as
 * spreadsheets rewrite them, yes and no, lists with semicolons.
 */
export function templateCell(cell: string, {type, example}: TemplateCellType): TemplateCell {
  const text = cleanText(cell);
  if (!text) return {kind: 'empty'};
  switch (type) {
    case 'number':
    case 'integer':
      return numberCell(text, type);
    case 'boolean':
      if (/^(true|yes|y|1)$/i.test(text)) return {kind: 'value', value: true};
      if (/^(false|no|n|0)$/i.test(text)) return {kind: 'value', value: false};
      return {kind: 'problem', expected: 'true or false'};
    case 'array':
      return {kind: 'value', value: text.split(';').map(cleanText).filter(Boolean)};
    case 'object':
      return {kind: 'problem', expected: 'nothing: a table cannot hold this'};
    case 'string':
      return {kind: 'value', value: timeText(text, example)};
  }
}

function numberCell(text: string, type: 'number' | 'integer'): TemplateCell {
  const plain = /^(.+?) ?%$/.exec(text)?.[1] ?? text;
  const value = /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(plain) ? Number(plain) : money(plain);
  if (value === undefined || !Number.isFinite(value))
    return {kind: 'problem', expected: type === 'integer' ? 'a whole number' : 'a number'};
  if (type === 'integer' && !Number.isInteger(value))
    return {kind: 'problem', expected: 'a whole number'};
  return {kind: 'value', value};
}

function money(text: string): number | undefined {
  const found = amountInText(text);
  return found.kind === 'amount' ? found.value : undefined;
}

/** A day or a month as the contract writes it, where the column holds one and the spreadsheet has changed it. */
function timeText(text: string, example: string): string {
  if (/^\d{4}(-\d{2}){0,2}( Q\d)?$/.test(text) || !/^\d{4}-\d{2}/.test(example)) return text;
  return dateInText(text) ?? monthInText(text) ?? text;
}
