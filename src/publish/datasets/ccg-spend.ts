import type {ColumnTable} from 'arquero';
import type {SpendDocument, TotalRow} from '../../contract/generated/spend.js';
import {totals} from '../summarise/totals.js';
import {boundaryResources} from './boundary-resources.js';
import {commissionerRows} from './commissioner-rows.js';

import {categories, study, studyFacts, studyNotes} from './study.js';
import {studyHealth} from './study-health.js';
import {succession} from './succession.js';

/** Spending of the 195 clinical commissioning groups of April 2018; six have no usable accounts. */
export async function ccgSpend(payments: ColumnTable): Promise<SpendDocument> {
  const commissioners = await commissionerRows();
  const without: TotalRow[] = commissioners
    .filter(({usable}) => !usable)
    .map(({row}) => ({commissioner: row.id, amount: null, amountStatus: 'x'}));
  return {
    ...study,
    name: 'ccg-spend-2018-19',
    title: 'Spending by clinical commissioning groups, 2018-19',
    description:
      'What 189 of the 195 clinical commissioning groups of England paid in 2018-19, in payments of £25,000 or more, by sector and kind of supplier. Six published no usable accounts.',
    spend: {
      ...studyFacts,
      categories,
      health: await studyHealth(payments),
      notes: [
        ...studyNotes,
        {
          about: 'E38000225',
          text: 'Leeds rests on 11 months: October 2018 is missing, so its figures and its rank are off.',
          short: 'rests on 11 months',
        },
        {
          about: 'commissioners',
          text: 'Accounts differ in how they record payments to general practice.',
        },
      ],
    },
    resources: [
      {
        name: 'commissioners',
        title: 'Clinical commissioning groups of April 2018',
        data: commissioners.map(({row}) => row),
      },
      {
        name: 'totals',
        title:
          'Totals by commissioner; by commissioner, sector and category; by sector, category, register and legal form',
        data: [
          ...totals(payments, ['commissioner']),
          ...without,
          ...totals(payments, ['commissioner', 'sector', 'category']),
          ...totals(payments, ['sector', 'category', 'register', 'legalForm']),
        ],
      },
      {
        name: 'succession',
        title:
          'Clinical commissioning groups that others took the place of, April 2019 and April 2020',
        data: await succession(),
      },
      ...boundaryResources('ccg-2018', {areaVintage: '2018-04'}),
    ],
  };
}
