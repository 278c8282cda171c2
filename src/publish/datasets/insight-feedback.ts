import type {
  Feeling,
  FeedbackRow,
  InsightDocument,
  ServiceRow,
  ThemeRow,
} from '../../contract/generated/insight.js';
import {textRows} from './commissioner-rows.js';
import {source} from './source.js';

/** The services' organisations, by the source's short names. */
const trusts: Readonly<Record<string, string>> = {
  NEAS: 'North East Ambulance Service',
  NHFT: 'Nottinghamshire Healthcare',
};

/** The questions, as the source's short names have them, in words for readers. */
const questions: Readonly<Record<string, string>> = {
  'FFT Why': 'Why did you give that answer?',
  'How could we improve': 'How could we improve?',
  'What could we do better': 'What could we do better?',
  'What was good': 'What was good?',
  '111 satisfied or dissatisfied': 'Why were you satisfied or dissatisfied with NHS 111?',
};

type Row = Readonly<Record<string, string>>;

/** What people told two NHS trusts: 7,908 answers by feeling, service, question and quarter, and 8,262 mentions of themes. */
export async function insightFeedback(): Promise<InsightDocument> {
  const list = textRows(await source('insight/theme-list.csv'));
  const mentions = textRows(await source('insight/themes-quarterly.csv'));
  const answers = textRows(await source('insight/comments-monthly.csv'));
  return {
    $schema: '../dist/schemas/insight.v1.json',
    name: 'insight-nhs-feedback-2021-22',
    title: 'What people told two NHS trusts, 2021 to 2022',
    description:
      'Comments of the NHS Friends and Family Test at the North East Ambulance Service and at Nottinghamshire Healthcare, coded by hand: 7,908 answers from 4,466 people, of which 5,866 carry a theme. Numbers only, without any words of those who answered. They are about services of the NHS.',
    language: 'en',
    version: '1.0.0',
    created: '2026-11-24',
    licenses: [
      {
        name: 'MIT',
        title: 'MIT licence',
        path: 'https://github.com/The-Strategy-Unit/pxtextmining',
      },
    ],
    sources: [
      {
        title:
          'Patient Experience Qualitative Data Categorisation project, NHS England, Nottinghamshire Healthcare and The Strategy Unit',
        path: 'https://github.com/The-Strategy-Unit/pxtextmining',
        version: 'coding framework 6, snapshot ba6c0a2',
      },
    ],
    contributors: [
      {title: 'NHS England', role: 'author'},
      {title: 'vcse-charts', role: 'wrangler'},
    ],
    insight: {
      codingFrame: {
        name: 'Patient Experience Qualitative Data Categorisation',
        version: '6',
        description:
          'Forty-four themes in the ten groups of the project’s later model. Those without a group there were put in by name, or under Other.',
      },
      period: {from: '2021-01', to: '2022-09'},
      coders: 'Coded by hand in the project.',
      consentNote:
        'No words are given. The source says that these two of six trusts agreed to make their data public.',
      notes: [
        {
          text: 'Two trusts, chosen because they were willing; no sample of England. The ambulance service’s answers run mainly from September 2021 to September 2022, Nottinghamshire’s from June 2021 to May 2022: compare quarters within a trust, not across.',
        },
        {
          about: 'feedback',
          text: 'An answer may have several themes, and its feeling belongs to the whole of it: themes are not added up, and every theme of one answer has the same feeling.',
        },
        {
          about: 'feedback',
          text: 'Neutral holds mixed answers too: the source codes both alike. Of the answers 1,729 have no feeling, most of them because nothing was said.',
        },
        {
          about: 'feedback',
          text: 'The question shapes the feeling: what could be better draws criticism.',
        },
        {
          about: 'feedback',
          text: 'Many numbers are small, from 1 to 5. Draw numbers, and shares only of 20 answers or more.',
          short: 'small numbers',
        },
        {
          about: serviceId({trust: 'NEAS', service: 'Ambulance: see and convey'}),
          text: 'Its dates mix two ways of writing: 373 were turned round, and 609 that may be either were left.',
          short: 'some dates are uncertain',
        },
      ],
    },
    resources: [
      {name: 'themes', title: 'Themes, in groups', data: themeRows(list)},
      {name: 'services', title: 'Services', data: serviceRows(answers)},
      {
        name: 'feedback',
        title:
          'Answers by feeling, service, question and quarter; mentions by theme, feeling, service and quarter',
        data: [...answerRows(answers), ...mentions.map(mentionRow)],
      },
    ],
  };
}

function themeRows(list: readonly Row[]): ThemeRow[] {
  const groups = [...new Set(list.map(({category = ''}) => category))];
  return [
    ...groups.map((name) => ({id: slug(name), name: readersTheme(name)})),
    ...list.map(({theme = '', category = ''}) => ({
      id: slug(theme),
      name: readersTheme(theme),
      parent: slug(category),
    })),
  ];
}

function serviceRows(answers: readonly Row[]): ServiceRow[] {
  const rows = new Map<string, ServiceRow>();
  for (const row of answers) {
    const organisation = trusts[row['trust'] ?? ''] ?? '';
    const service = row['service'] ?? '';
    const name = service === 'Not stated' ? `Not stated (${organisation})` : service;
    const id = serviceId(row);
    rows.set(id, {id, name, organisation});
  }
  return [...rows.values()];
}

/** Months added up to quarters. */
function answerRows(answers: readonly Row[]): readonly FeedbackRow[] {
  const rows = new Map<string, FeedbackRow & {count: number}>();
  for (const row of answers) {
    const {quarter = '', question = '', comments} = row;
    const about = {
      feeling: feelingOf(row),
      service: serviceId(row),
      question: questions[question] ?? question,
      period: quarter.replace('-', ' '),
    };
    const key = JSON.stringify(about);
    rows.set(key, {...about, count: (rows.get(key)?.count ?? 0) + Number(comments)});
  }
  return [...rows.values()];
}

function mentionRow(row: Row): FeedbackRow {
  const {theme = '', quarter = '', mentions} = row;
  return {
    theme: slug(theme),
    feeling: feelingOf(row),
    service: serviceId(row),
    period: quarter.replace('-', ' '),
    count: Number(mentions),
  };
}

function feelingOf({sentiment = ''}: Row): Feeling {
  // All other words of the source are the schema's.
  return (sentiment === 'neutral-or-mixed' ? 'neutral' : sentiment) as Feeling;
}

function serviceId({trust = '', service = ''}: Row): string {
  return `${trust}.${slug(service)}`;
}

/** "Interaction with family/ carers" and "Safeguarding concerns?" as they should be written. */
function readersTheme(name: string): string {
  return name.replaceAll(' & ', ' and ').replaceAll('/ ', '/').replace(/\?$/, '');
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 58);
}
