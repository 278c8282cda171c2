import type {CodedSheets} from './coded-sheets.js';
import {OTHERS, type Together} from './grouped.js';
import type {NameBook} from './name-book.js';
import {periodCovered} from './period-covered.js';
import {LEAST} from './small-groups.js';

/** What was done with small numbers. */
export interface HiddenReport {
  /** Name of the rules; `undefined` where nothing is hidden. */
  readonly rules: string | undefined;
  readonly small: number;
  readonly more: number;
  readonly together: readonly Together[];
}

/** What became of the sheets, for the one who filled them in. It has numbers that are not for publishing. */
export function insightReport(
  {comments, counts, quotes, renamings, services, places, periods, missing}: CodedSheets,
  {rules, small, more, together}: HiddenReport,
): string {
  const {first, last} = periodCovered(periods);
  const time = periods.length === 1 ? first : `${first} to ${last}`;
  const lines = [
    ...(comments
      ? [
          comments.whole
            ? `${comments.called}: ${many(comments.comments, 'comment')}, ${time}`
            : `${comments.called}: ${many(comments.comments, 'row')}, ${time}. No column says which rows are one comment, so themes are counted and comments are not`,
          comments.several &&
            `  ${many(comments.several, 'comment has', 'comments have')} more than one theme and ${comments.several === 1 ? 'counts' : 'count'} once for each`,
          comments.again &&
            `  ${many(comments.again, 'theme')} named again in the same comment: counted once`,
          comments.themeless && `  ${many(comments.themeless, 'comment')} without a theme`,
        ]
      : []),
    counts && `${counts.called}: ${many(counts.records.length, 'row')}, ${time}`,
    quotes.length && `  ${many(quotes.length, 'quote')}`,
    ...renamings.all.map(({old}) => `  '${old}' is counted as '${renamings.today(old)}'`),
    ...missing.map((period) => `  no comment is dated ${period}`),
    ...[...services.notes(), ...places.notes()].map((note) => `  ${note}`),
    ...together.map(
      ({column, values}) =>
        `  counted together as ${OTHERS[column].name}, with fewer than ${LEAST} comments or next to them: ${namesOf(values, column === 'place' ? places : services).join('; ')}`,
    ),
    rules === undefined
      ? '  no number is hidden: keep the document to yourself'
      : `  hidden by the rules ${rules}: ${many(small, 'small number')}, and ${more.toLocaleString('en-GB')} more from which they could be worked out`,
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

/** Names of services or places by their identifiers; groups are called as they are. */
export function namesOf(ids: readonly string[], book: NameBook): readonly string[] {
  const names = new Map(book.all().map(({id, name}) => [id, name]));
  return ids.map((id) => names.get(id) ?? id);
}

function many(number: number, one: string, several = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : several}`;
}
