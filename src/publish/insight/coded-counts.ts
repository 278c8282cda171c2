import {dateOrder} from '../read/date-order.js';
import {feelingOf, type CodedBy} from './coded-comments.js';
import type {FeedbackEntry} from './feedback-entry.js';
import type {FilledSheet} from './filled-sheet.js';
import {quarterOf} from './quarter-of.js';

/**
 * The numbers of a sheet of comments that were counted already. Rows that are about the same are added up later.
 */
export function codedCounts(
  sheet: FilledSheet,
  {quarters, feelings, frame, services, places, problems}: CodedBy,
): readonly FeedbackEntry[] {
  const {called, headers, records} = sheet;
  const order = dateOrder(records.map(({cells}) => cells['date'] ?? ''));
  return records.map(({line, cells}) => {
    const {date = '', service, place, group, question, theme1, feeling, number = ''} = cells;
    const report = (text: string) => {
      problems.add(called, line, text);
    };
    const period = quarterOf(date, {quarters, order});
    if (date && period === undefined)
      report(
        `${headers['date'] ?? 'Date'} '${date.slice(0, 40)}' cannot be read (expected such as 2022-23 Q1 or April 2022)`,
      );
    const count = /^\d{1,9}$/.test(number.replaceAll(',', ''))
      ? Number(number.replaceAll(',', ''))
      : undefined;
    if (number && count === undefined)
      report(
        `'${headers['number'] ?? 'Number'}' is '${number.slice(0, 40)}' (expected a whole number)`,
      );
    return {
      theme: theme1 === undefined ? undefined : frame.find(theme1, called, line),
      feeling: feelingOf(feeling, feelings, report),
      service: service === undefined ? undefined : services.find(service, called, line),
      place: place === undefined ? undefined : places.find(place, called, line),
      group: group?.slice(0, 100),
      question: question?.slice(0, 300),
      period: period ?? '',
      count: count ?? 0,
    };
  });
}
