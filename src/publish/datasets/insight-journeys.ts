import type {InsightDocument, StepKind, StepRow} from '../../contract/generated/insight.js';

const GAVE_UP = 'Gave up';

type Step = readonly [from: string, to: string, kind: StepKind, count: number | null];

/** Steps by journey and order; numbers under 10 are left out, as a publisher would. */
const steps: Readonly<Record<string, readonly (readonly Step[])[]>> = {
  discharge: [
    [
      ['hospital', 'social-care', 'referral', 70],
      ['hospital', 'gp', 'referral', 40],
      ['hospital', GAVE_UP, 'left', 10],
    ],
    [
      ['social-care', 'carers-line', 'signposting', 40],
      ['social-care', GAVE_UP, 'left', 15],
      ['gp', 'link-worker', 'referral', 25],
      ['gp', 'hospital', 'return', 10],
      ['gp', 'Online forum', 'self-referral', null],
    ],
    [
      ['carers-line', 'benefits', 'signposting', 20],
      ['carers-line', 'social-care', 'return', 15],
      ['link-worker', 'carers-group', 'referral', 20],
    ],
    [
      ['social-care', 'respite', 'referral', 10],
      ['benefits', 'carers-group', 'signposting', 10],
    ],
  ],
  'from-gp': [
    [
      ['gp', 'link-worker', 'referral', 55],
      ['gp', 'carers-line', 'signposting', 20],
      ['gp', GAVE_UP, 'left', 15],
    ],
    [
      ['link-worker', 'carers-group', 'referral', 30],
      ['link-worker', 'gp', 'return', 15],
      ['carers-line', 'benefits', 'signposting', 15],
    ],
    [['gp', 'carers-line', 'signposting', 10]],
  ],
  'from-friend': [
    [
      ['Friend or neighbour', 'carers-group', 'self-referral', 25],
      ['Friend or neighbour', 'carers-line', 'self-referral', 20],
    ],
    [
      ['carers-group', 'benefits', 'signposting', 15],
      ['carers-line', 'carers-group', 'signposting', 10],
    ],
  ],
};

/** How carers might find support, step by step: made up from end to end, since no source counts journeys. */
export function insightJourneys(): InsightDocument {
  return {
    $schema: '../dist/schemas/insight.v1.json',
    name: 'insight-journeys-example',
    title: 'How carers find support: an example',
    description:
      'Made up, to show how journeys look. Nobody counted these people, and the services are not real ones.',
    language: 'en',
    version: '1.0.0',
    created: '2026-11-30',
    licenses: [{name: 'MIT', title: 'MIT licence'}],
    sources: [{title: 'Made up for vcse-charts'}],
    contributors: [{title: 'vcse-charts', role: 'author'}],
    insight: {
      codingFrame: {name: 'No coding frame: journeys only'},
      period: {from: '2025-04', to: '2026-03'},
      illustrative: true,
      disclosure: {
        rules: 'ten-five',
        roundedTo: 5,
        note: 'Numbers under 10 are not published; others are rounded to the nearest 5.',
      },
    },
    resources: [
      {
        name: 'journeys',
        title: 'Where carers started',
        data: [
          {
            id: 'discharge',
            name: 'From hospital',
            description: 'Carers of people who were sent home from hospital.',
          },
          {id: 'from-gp', name: 'From the GP', description: 'Carers who asked their GP for help.'},
          {
            id: 'from-friend',
            name: 'From a friend',
            description: 'Carers who heard of support from someone they know.',
          },
        ],
      },
      {
        name: 'services',
        title: 'Services',
        data: [
          {id: 'hospital', name: 'Hospital ward'},
          {id: 'gp', name: 'GP practice'},
          {id: 'social-care', name: 'Social care'},
          {id: 'link-worker', name: 'Link worker'},
          {id: 'carers-line', name: 'Carers’ helpline'},
          {id: 'carers-group', name: 'Carers’ group'},
          {id: 'benefits', name: 'Benefits advice'},
          {id: 'respite', name: 'Respite break'},
        ],
      },
      {
        name: 'steps',
        title: 'Steps, by how many carers took them',
        data: Object.entries(steps).flatMap(([journey, orders]) =>
          orders.flatMap((own, at) =>
            own.map(([from, to, kind, count]): StepRow => ({
              journey,
              order: at + 1,
              from,
              to,
              kind,
              count,
              ...(count === null ? {countStatus: 'c'} : {}),
            })),
          ),
        ),
      },
    ],
  };
}
