import type {CommissionerRow, Note} from '../../contract/generated/spend.js';
import {isLow, type OddMonth} from './odd-months.js';
import {studyNotes} from './study.js';

/** Why a commissioner that is in the study has no months; the six others have no usable accounts at all. */
const dropped: Readonly<Record<string, string>> = {
  E38000016: 'its accounts give dates in 11 of 12 months',
  E38000030: 'its accounts give no dates',
  E38000080: 'three tenths of its money have a date outside the year or none',
  E38000141: 'a part of its money, 6.4%, has a date outside the year or none',
  E38000186: 'its accounts give no dates',
  E38000192: 'its accounts give dates in 11 of 12 months',
  E38000225: 'its accounts in the study lack October 2018',
};

/** Money of those kept that has no date in the year. */
const undated: Readonly<Record<string, string>> = {
  E38000006: '£1,776,074 (0.51%)',
  E38000147: '£1,384,744 (0.34%)',
  E38000157: '£110,414 (0.05%)',
};

/**
 * What a reader of months or quarters must know.
 *
 * @param commissioners - all 195
 * @param odd - months far from the average
 * @param without - identifiers of the commissioners that have no months
 */
export function monthlyNotes(
  commissioners: readonly CommissionerRow[],
  odd: readonly OddMonth[],
  without: ReadonlySet<string>,
): Note[] {
  const names = new Map(commissioners.map(({id, name}) => [id, name]));
  return [
    ...studyNotes,
    {
      text: 'The date is that of the published account: the month of payment, not of the service. Months are lumpy, since a contract may be paid early and much is caught up with in March; do not read a single spike as policy.',
    },
    {
      text: 'Schools and universities are counted as private here; the source does not part them from other suppliers.',
    },
    ...odd.map((each): Note => {
      const month = monthName(each.month);
      const times = each.ratio.toFixed(2);
      const name = names.get(each.commissioner) ?? each.commissioner;
      return {
        about: each.commissioner,
        text: isLow(each)
          ? `In ${month} ${name} paid ${times} times its average month: part of the account may be missing, or was paid in another month.`
          : `In ${month} ${name} paid ${times} times its average month: other months may have been paid with it.`,
        short: `${month}: ${times} × the average month`,
      };
    }),
    ...Object.entries(undated).map(([about, money]): Note => ({
      about,
      text: `Of the money of ${names.get(about) ?? about} ${money} has no date in the year and is in no month.`,
    })),
    ...[...without].map((about): Note => {
      const why = dropped[about] ?? 'it published no usable accounts';
      return {about, text: `${names.get(about) ?? about} has no figures here: ${why}.`};
    }),
  ];
}

function monthName(month: string): string {
  return new Intl.DateTimeFormat('en-GB', {month: 'long', year: 'numeric', timeZone: 'UTC'}).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}
