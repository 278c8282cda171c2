import {pounds} from '../check/pounds.js';
import {balance, type Balance} from './balance.js';
import type {LeftOut} from './left-out.js';
import type {ReadFile} from './read-file.js';

/**
 * What became of a file's rows, in words: how many were read and what they add up to, how many were not and what they hold, and
 * whether the file’s own total agrees.
 */
export function importReport(read: ReadFile): string {
  const {name, form, lines, leftOut, rows, unread} = read;
  const refused = leftOut.filter(({kind}) => kind === 'refused');
  const sums = balance(read);
  const others = count(leftOut) - count(refused);
  const noun = read.instrument === 'grant' ? 'grant' : 'payment';
  return [
    `${name} (${form}): ${many(rows, 'row')}`,
    `  read: ${many(lines.length, noun)}, ${pounds(sums.imported)}`,
    ...lacking(read),
    ...(refused.length
      ? [`  refused: ${many(refused.length, 'row')}, ${pounds(sums.refused)}${unreadable(refused)}`]
      : []),
    `  around them: ${many(others, 'row')} (titles, header, totals, blank rows, remarks)`,
    ...totalLines(sums),
    ...(unread.length ? [`  columns left unread: ${unread.join(', ')}`] : []),
    '',
  ].join('\n');
}

function lacking({lines}: ReadFile): readonly string[] {
  const without = [
    [lines.filter(({amount}) => amount === null).length, 'without an amount, which is redacted'],
    [lines.filter(({supplier}) => supplier === undefined).length, 'without a supplier'],
    [lines.filter(({supplier}) => supplier === 'Redacted').length, 'with a redacted supplier'],
    [
      lines.filter(({date, month}) => date === undefined && month === undefined).length,
      'without a date',
    ],
  ] as const;
  return without.flatMap(([number, what]) =>
    number ? [`    of them ${number.toLocaleString('en-GB')} ${what}`] : [],
  );
}

function unreadable(refused: readonly LeftOut[]): string {
  const number = refused.filter(({amount}) => amount === undefined).length;
  return number ? `, and ${number.toLocaleString('en-GB')} without a readable amount` : '';
}

function totalLines({imported, refused, whole, own}: Balance): readonly string[] {
  const added = refused
    ? `${pounds(imported)} read + ${pounds(refused)} refused = ${pounds(whole)}`
    : pounds(whole);
  switch (own.kind) {
    case 'none':
      return [`  the file has no total of its own; its rows add up to ${added}`];
    case 'agrees':
      return [`  the file’s own total agrees: ${added}`];
    case 'differs':
      return [
        `  THE FILE’S OWN TOTAL DIFFERS: it says ${pounds(own.total)}, its rows add up to ${added}; ${pounds(Math.abs(own.difference))} too ${own.difference > 0 ? 'little: a row may be missing or unreadable' : 'much: a row may stand twice'}`,
      ];
  }
}

function count(rows: readonly LeftOut[]): number {
  return rows.reduce((total, each) => total + each.rows, 0);
}

function many(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;
}
