import type {ScorecardDocument} from '../../contract/generated/scorecard.js';
import {framework, frameworkNotes, perspectives} from './framework.js';
import {indicatorRows} from './indicator-rows.js';

/** Every indicator that the policy documents state, as one scorecard. */
export async function frameworkScorecard(): Promise<ScorecardDocument> {
  return {
    ...framework,
    name: 'scorecard-framework-all-2022',
    title: 'What systems and alliances report, from four policy documents',
    description:
      'Every figure about voluntary organisations that the framework on integration and three other documents state. Where a figure is a range or approximate it is shown so.',
    sources: [
      ...framework.sources,
      {
        title: 'Sheaff and others 2024, Health and Social Care Delivery Research 12(39)',
        path: 'https://doi.org/10.3310/NTDT7965',
      },
      {title: 'Stopforth and Mansfield, All Together Now, NLGN 2016'},
      {title: 'Baird, Cream and Weaks, Commissioner perspectives, The King’s Fund 2018'},
    ],
    scorecard: {
      organisation: {id: 'framework-all', name: 'Systems and alliances in four policy documents'},
      period: '2022',
      place: 'England',
      notes: [
        ...frameworkNotes,
        {text: 'Line numbers are those of a text copy of each document, not its pages.'},
        {text: 'The study prints 23.5% for the six largest VCSEs; its data give 23.4%.'},
      ],
    },
    resources: [
      {name: 'perspectives', data: perspectives},
      {name: 'measures', data: [...(await indicatorRows())]},
    ],
  };
}
