import type {ColumnTable} from 'arquero';
import type {SpendDocument} from '../../contract/generated/spend.js';
import {boundaryResources} from './boundary-resources.js';
import {mergedSpend} from './merged-spend.js';
import {categories, study, studyFacts, studyNotes} from './study.js';
import {studyHealth} from './study-health.js';

/** The same spending by the 191 clinical commissioning groups of April 2019, with their shapes. */
export async function ccg2019Spend(payments: ColumnTable): Promise<SpendDocument> {
  return {
    ...study,
    name: 'ccg-2019-spend-2018-19',
    title: 'Spending in 2018-19 by the areas of the clinical commissioning groups of April 2019',
    description:
      'Spending of 2018-19 added up for the clinical commissioning groups of April 2019. Those of which a part published no usable accounts have no figure.',
    spend: {
      ...studyFacts,
      areaVintage: '2019-04',
      categories,
      health: await studyHealth(payments),
      notes: [
        ...studyNotes,
        {
          about: 'E38000225',
          text: 'Leeds rests on 11 months: October 2018 is missing, so its figures and its rank are off.',
          short: 'rests on 11 months',
        },
        {about: 'commissioners', text: 'Commissioners that merged by April 2019 are added up.'},
      ],
    },
    resources: [
      ...(await mergedSpend(payments, 2019)),
      ...boundaryResources('ccg-2019', {areaVintage: '2019-04'}),
    ],
  };
}
