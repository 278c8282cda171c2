import type {ScorecardDocument} from '../../contract/generated/scorecard.js';
import {textRows} from './commissioner-rows.js';
import {source} from './source.js';
import {study} from './study.js';

const measures = [
  ['total_vcse_expenditure', 'Total VCSE spending', 'pounds'],
  ['per_transaction_vcse_expenditure', 'Average VCSE payment', 'pounds'],
  ['pct_of_transactions_with_vcses', 'VCSE share of payments', 'percent'],
  ['pct_of_transaction_value_with_vcses', 'VCSE share of payment value', 'percent'],
  ['number_of_vcse_providers', 'Number of VCSEs', 'count'],
  ['pct_of_providers_that_are_vcses', 'VCSE share of providers', 'percent'],
  [
    'pct_of_value_of_transactions_over_25k_with_vcses',
    'VCSE share of value over £25,000',
    'percent',
  ],
] as const;

const groups: Readonly<Record<string, string>> = {
  'study site': 'Study sites',
  'suitable but inaccessible': 'Suitable, but could not take part',
  '': 'Others',
};

/** The study's Table 4: quartile positions of 15 places without names on seven measures. */
export async function quartileSites(): Promise<ScorecardDocument> {
  const order = Object.keys(groups);
  const rows = textRows(await source('paper/table04-quartiles.csv'))
    .slice()
    .sort((a, b) => order.indexOf(a['status'] ?? '') - order.indexOf(b['status'] ?? ''));
  const {sources, licenses} = study;
  return {
    ...study,
    $schema: '../dist/schemas/scorecard.v1.json',
    name: 'scorecard-table-4',
    title: 'Fifteen commissioners considered for the study, by quartile on seven measures',
    description:
      'The study’s Table 4. The places have no names and their values are not given; only the quarter in which each lies.',
    licenses: licenses.slice(1),
    sources: sources.slice(1).map((each) => ({...each, title: `${each.title}, Table 4`})),
    scorecard: {
      organisation: {id: 'study-sites', name: 'Commissioners considered for the study'},
      period: '2018-19',
      place: 'England',
      notes: [
        {
          text: 'Sites are anonymous. Quartile numbers are as printed; the table does not say which end is 1, so no words such as high or low are used.',
        },
      ],
    },
    resources: [
      {name: 'perspectives', data: [{id: 'vcse-spending', name: 'VCSE spending'}]},
      {
        name: 'measures',
        data: measures.map(([id, name, unit]) => ({
          id,
          perspective: 'vcse-spending',
          name,
          value: null,
          valueStatus: 'x',
          unit,
        })),
      },
      {
        name: 'sites',
        data: rows.map(({ccg = '', status}) => ({
          id: ccg,
          name: ccg,
          anonymised: true,
          group: groups[status ?? ''] ?? 'Others',
        })),
      },
      {
        name: 'positions',
        data: rows.flatMap(({ccg = '', ...row}) =>
          measures.map(([id]) => ({site: ccg, measure: id, quartile: Number(row[id])})),
        ),
      },
    ],
  };
}
