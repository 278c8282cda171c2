import type {SpendDocument, TotalRow} from '../../contract/generated/spend.js';
import {textRows} from './commissioner-rows.js';
import {source} from './source.js';
import {study} from './study.js';

const months: Readonly<Record<string, string>> = {April: '04', July: '07'};

/** How many bodies commissioned health care in England, 2014 to 2022: the study's Table 10. It says nothing of money. */
export async function commissioningBodies(): Promise<SpendDocument> {
  const rows = textRows(await source('paper/table10-commissioning-bodies.csv'));
  return {
    ...study,
    name: 'commissioning-bodies-2014-2022',
    title: 'Bodies that commission health care in England, 2014 to 2022',
    description:
      'The number of clinical commissioning groups in England in April of each year from 2014 to 2021, and of the integrated care systems that followed them in July 2022: Table 10 of the study. What they spent is not in the table, so every amount is marked x.',
    licenses: study.licenses.filter(({name}) => name === 'CC-BY-4.0'),
    sources: study.sources.filter(({path = ''}) => path.includes('doi.org')),
    contributors: [{title: 'Sheaff and others', role: 'author'}, ...wranglers()],
    spend: {
      currency: 'GBP',
      instrument: 'payment',
      vat: 'unknown',
      period: '2022-07',
      place: 'England',
      commissionerKind: {one: 'commissioning body', many: 'commissioning bodies'},
      notes: [
        {
          text: 'Clinical commissioning groups until April 2021; integrated care systems in July 2022.',
        },
        {text: 'Only the number of bodies is given; the table holds no money.'},
      ],
    },
    resources: [
      {
        name: 'totals',
        title: 'Number of commissioning bodies by month',
        data: rows.map((row): TotalRow => ({
          period: periodOf(row['date'] ?? ''),
          amount: null,
          amountStatus: 'x',
          commissioners: Number(row['count']),
        })),
      },
      {
        name: 'events',
        title: 'What changed',
        data: [
          {date: '2018-04', label: 'Groups merge: 207 become 195'},
          {date: '2020-04', label: 'Groups merge: 191 become 135'},
          {date: '2021-04', label: 'Groups merge: 135 become 106'},
          {date: '2022-07', label: '42 integrated care systems take over'},
        ],
      },
    ],
  };
}

function wranglers() {
  return (study.contributors ?? []).filter(({role}) => role === 'wrangler');
}

/** `2014-04` of "April 2014". */
function periodOf(date: string): string {
  const [month = '', year = ''] = date.split(' ');
  return `${year}-${months[month] ?? ''}`;
}
