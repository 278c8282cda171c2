import {formats, type Language} from './formats.js';
import {localesOf, terms} from './messages.js';

const days = terms`Sunday Monday Tuesday Wednesday Thursday Friday Saturday`;

/** A language for the number and time formats that a specification writes itself. */
export function vegaLocale(language: Language) {
  const {month, say} = formats(language);
  const parts = new Intl.NumberFormat(localesOf(language)).formatToParts(1234567.8);
  const part = (type: Intl.NumberFormatPartTypes, otherwise: string) =>
    parts.find((each) => each.type === type)?.value ?? otherwise;
  const months = Array.from({length: 12}, (_, at) => month(at));
  const names = days.map((name) => say([name]));
  return {
    number: {
      decimal: part('decimal', '.'),
      thousands: part('group', ','),
      grouping: [3],
      currency: ['£', ''],
    },
    time: {
      dateTime: '%A %-d %B %Y, %H:%M',
      date: '%-d %B %Y',
      time: '%H:%M',
      periods: ['am', 'pm'],
      days: names,
      shortDays: names.map((name) => name.slice(0, 3)),
      months,
      shortMonths: months.map((name) => name.slice(0, 3)),
    },
  };
}
