import type {ScorecardDocument} from '../../contract/generated/scorecard.js';

/** What the scorecards made from the policy documents share. */
export const framework: Pick<
  ScorecardDocument,
  '$schema' | 'language' | 'version' | 'created' | 'licenses' | 'sources' | 'contributors'
> = {
  $schema: '../dist/schemas/scorecard.v1.json',
  language: 'en',
  version: '1.0.0',
  created: '2026-11-24',
  licenses: [
    {
      title: 'facts and figures of published documents, in our own words',
      path: 'https://creativecommons.org/licenses/by/4.0/',
    },
  ],
  sources: [
    {
      title:
        'NHS England and The King’s Fund, framework on the integration of VCSE organisations (PR1075), interviews of April to August 2022',
    },
  ],
  contributors: [{title: 'vcse-charts', role: 'wrangler'}],
};

/** The four sides of the scorecard. The sorting into them is ours. */
export const perspectives = [
  {id: 'money', name: 'Money and sustainability', order: 1},
  {id: 'partnership', name: 'Partnership', order: 2},
  {id: 'people', name: 'People and communities', order: 3},
  {id: 'learning', name: 'Learning and insight', order: 4},
];

/** Notes under the scorecards made from the policy documents. */
export const frameworkNotes = [
  {
    text: 'The sorting into four perspectives is ours, and so are the words. Do not read the cases as today’s.',
  },
];
