import {readSurvey, type Survey} from '../../src/contract/read-survey.js';
import type {SurveyOptions} from '../../src/elements/survey-options.js';
import {surveyView} from '../../src/elements/survey-view.js';
import type {SurveyView} from '../../src/view/survey.js';

export const agreement = '/datasets/survey-agreement.json';
export const satisfaction = '/datasets/survey-satisfaction.json';
export const sources = '/datasets/survey-sources.json';
/** The made-up document that has something of every form. */
export const exampleSurvey = '/test/contract/documents/survey.v1.example.json';

/** A survey document, read and checked. */
async function surveyAt(src: string): Promise<Survey> {
  const response = await fetch(src);
  return readSurvey(await response.json(), {name: src});
}

/** A document's figure under some options. */
export async function figureAt(
  src: string,
  options: Partial<SurveyOptions> = {},
): Promise<SurveyView> {
  return figureOf(await surveyAt(src), options);
}

/** A read document's figure. */
export function figureOf(document: Survey, options: Partial<SurveyOptions> = {}): SurveyView {
  const view = surveyView(document, {
    sort: 'gap',
    neutral: 'apart',
    narrow: false,
    ...options,
  });
  if (!view) throw new Error('no figure');
  return view;
}

/** A small survey document: one question on a scale of five, two groups, and the given tables. */
export function surveyWith(
  statements: readonly object[],
  tables: Readonly<Record<string, readonly object[]>>,
  facts: object = {},
): object {
  return {
    $schema: 'schemas/survey.v1.json',
    name: 'small',
    title: 'A small survey',
    licenses: [{title: 'OGL'}],
    sources: [{title: 'Made up'}],
    survey: {
      method: 'Made up.',
      scale: {
        options: ['Strongly agree', 'Agree', 'Neither', 'Disagree', 'Strongly disagree'].map(
          (label, i) => ({value: i + 1, label}),
        ),
        agreementEnd: 'low',
        midpoint: 3,
      },
      ...facts,
    },
    resources: [
      {name: 'questions', data: [{id: 'q', text: 'Q?', kind: 'scale'}]},
      {
        name: 'groups',
        data: [
          {id: 'a', name: 'Commissioners'},
          {id: 'b', name: 'VCSEs'},
        ],
      },
      {
        name: 'statements',
        data: statements.map((row, i) => ({
          id: `s${i}`,
          question: 'q',
          text: `Statement ${i}`,
          ...row,
        })),
      },
      ...Object.entries(tables).map(([name, data]) => ({name, data})),
    ],
  };
}

/** Averages of two groups, a row a statement. */
export function meansOf(pairs: readonly (readonly [number | null, number | null])[]): object[] {
  return pairs.flatMap(([a, b], i) =>
    [
      ['a', a],
      ['b', b],
    ].map(([group, mean]) => ({
      statement: `s${i}`,
      group,
      mean,
      ...(mean === null ? {meanStatus: 'c'} : {}),
    })),
  );
}
