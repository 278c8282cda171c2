import type {ChoiceRow, StatementRow, SurveyDocument} from '../../contract/generated/survey.js';
import {textRows} from './commissioner-rows.js';
import {questionWords, sourceWords, statementWords} from './statement-words.js';
import {source} from './source.js';
import {study} from './study.js';

const stages = [
  ['acquisition', 'Finding out (acquisition)'],
  ['assimilation', 'Taking in (assimilation)'],
  ['transformation', 'Working over (transformation)'],
  ['exploitation', 'Putting to use (exploitation)'],
  ['outcomes', 'Results (satisfaction)'],
] as const;

const themes: Readonly<Record<string, string>> = {
  'in general': 'In general',
  'in commissioning VCSEs': 'In commissioning VCSEs',
  satisfaction: 'Satisfaction',
};

const head = (tables: string): Omit<SurveyDocument, 'name' | 'title' | 'survey' | 'resources'> => ({
  ...study,
  $schema: '../dist/schemas/survey.v1.json',
  licenses: study.licenses.slice(1),
  sources: study.sources.slice(1).map((each) => ({...each, title: `${each.title}, ${tables}`})),
});

const method =
  'Questionnaire of the study. 23 commissioners and 108 VCSEs answered, fewer each question.';
const notes = [
  {
    text: '23 commissioners and 108 VCSEs answered the survey, fewer each question. The paper gives averages only, so nobody can say which gaps could be chance.',
  },
  {text: 'The statements are in our own words; tables and rows are those of the paper.'},
];
const groups = [
  {id: 'commissioners', name: 'Commissioners', respondents: 23},
  {id: 'vcses', name: 'VCSEs', respondents: 108},
];

/** The study's Tables 17 to 32: average agreement of commissioners and VCSEs with 53 statements. */
export async function studySurvey(): Promise<SurveyDocument> {
  return {
    ...head('Tables 17 to 32'),
    name: 'survey-agreement',
    title: 'How commissioners and VCSEs use knowledge: agreement with 53 statements',
    survey: {
      method,
      place: 'England',
      scale: {
        options: [
          {value: 1, label: 'Strongly agree'},
          {value: 2, label: 'Agree'},
          {value: 3, label: 'Neither'},
          {value: 4, label: 'Disagree'},
          {value: 5, label: 'Strongly disagree'},
        ],
        agreementEnd: 'low',
        midpoint: 3,
      },
      notes: [
        ...notes,
        {text: 'Where the paper names two stages for a table, the first is taken.'},
        {
          text: 'The statements of Table 30 are worded the other way round: agreeing means that leaders do not use the ideas of others.',
        },
      ],
    },
    resources: await tables((table) => table <= 32),
  };
}

/** The study's Tables 33 and 34: average satisfaction of commissioners and VCSEs with twelve results. */
export async function satisfactionSurvey(): Promise<SurveyDocument> {
  return {
    ...head('Tables 33 and 34'),
    name: 'survey-satisfaction',
    title: 'How satisfied commissioners and VCSEs are with twelve results',
    survey: {
      method,
      place: 'England',
      scale: {
        options: [
          {value: 1, label: 'Satisfied'},
          {value: 3, label: 'Neither'},
          {value: 5, label: 'Dissatisfied'},
        ],
        agreementEnd: 'low',
        midpoint: 3,
      },
      notes: [
        ...notes,
        {
          text: 'The questionnaire had seven answers to these questions; the paper reports them on the scale of the others.',
        },
        {
          text: 'Rows 1 and 2 of Table 34 are printed with the same averages.',
        },
      ],
    },
    resources: await tables((table) => table > 32),
  };
}

/** The study's Table 16: the sources of information that commissioners and VCSEs use. */
export async function sourcesSurvey(): Promise<SurveyDocument> {
  const rows = textRows(await source('paper/table16-sources.csv'));
  const statements = rows.map((_, at): StatementRow => ({
    id: `16.${at + 1}`,
    question: 'table-16',
    text: sourceWords[at] ?? '',
    order: at + 1,
  }));
  const answered = {commissioners: 19, vcses: 73};
  return {
    ...head('Table 16'),
    name: 'survey-sources',
    title: 'Sources of knowledge that commissioners and VCSEs routinely use',
    survey: {
      method,
      place: 'England',
      notes: [
        {
          text: 'Percentages are of the 19 commissioners and 73 VCSEs who answered the question, not of all 23 and 108 who answered the survey.',
        },
        {text: 'The names of the sources are in our own words.'},
      ],
    },
    resources: [
      {
        name: 'questions',
        data: [
          {
            id: 'table-16',
            text: 'Which sources of information does the organisation routinely use?',
            stage: 'Finding out (acquisition)',
            theme: 'Sources',
            kind: 'choice',
            order: 16,
          },
        ],
      },
      {name: 'groups', data: groups},
      {name: 'statements', data: statements},
      {
        name: 'choices',
        data: rows.flatMap((row, at) =>
          (['commissioners', 'vcses'] as const).map((group): ChoiceRow => ({
            statement: `16.${at + 1}`,
            group,
            percent: Number(row[`${group}_pct`]),
            count: Number(row[`${group}_n`]),
            respondents: answered[group],
          })),
        ),
      },
    ],
  };
}

/** Questions, groups, statements and averages of some tables. */
async function tables(wanted: (table: number) => boolean): Promise<SurveyDocument['resources']> {
  const rows = textRows(await source('paper/tables17-34-survey.csv')).filter((row) =>
    wanted(Number(row['table'])),
  );
  const keyOf = (row: Record<string, string>) => `${row['table'] ?? ''}.${row['item'] ?? ''}`;
  const questions = [...new Map(rows.map((row) => [row['table'] ?? '', row])).values()];
  return [
    {
      name: 'questions',
      data: questions.map((row) => ({
        id: `table-${row['table'] ?? ''}`,
        text: questionWords[row['table'] ?? ''] ?? '',
        stage: stages.find(([stage]) => row['stage']?.startsWith(stage))?.[1] ?? '',
        theme: themes[row['section'] ?? ''] ?? '',
        kind: 'scale',
        order: Number(row['table']),
        minimum: 1,
        maximum: 5,
      })),
    },
    {name: 'groups', data: groups},
    {
      name: 'statements',
      data: rows.map((row): StatementRow => {
        const [short = '', full = ''] = statementWords[keyOf(row)] ?? [];
        const reversed = short.startsWith('*');
        return {
          id: keyOf(row),
          question: `table-${row['table'] ?? ''}`,
          text: full,
          shortLabel: short.replace(/^\*/, ''),
          order: Number(row['item']),
          ...(reversed ? {reversed} : {}),
        };
      }),
    },
    {
      name: 'means',
      data: rows.flatMap((row) => [
        {statement: keyOf(row), group: 'commissioners', mean: Number(row['commissioner_mean'])},
        {statement: keyOf(row), group: 'vcses', mean: Number(row['vcse_mean'])},
      ]),
    },
  ];
}
