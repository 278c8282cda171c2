/** A column whose values are identifiers of another table: `[table, column, the other table]`. */
export type TableReference = readonly [table: string, column: string, to: string];

/** The references between the tables of each kind of document but `spend`, which has rules of its own. */
export const references: Readonly<Record<string, readonly TableReference[]>> = {
  scorecard: [
    ['measures', 'perspective', 'perspectives'],
    ['parts', 'measure', 'measures'],
    ['trends', 'measure', 'measures'],
    ['comparisons', 'measure', 'measures'],
    ['evidence', 'perspective', 'perspectives'],
    ['evidence', 'measure', 'measures'],
    ['actions', 'perspective', 'perspectives'],
    ['actions', 'measure', 'measures'],
    ['positions', 'site', 'sites'],
    ['positions', 'measure', 'measures'],
  ],
  network: [
    ['relations', 'from', 'organisations'],
    ['relations', 'to', 'organisations'],
    ['memberships', 'group', 'groups'],
    ['memberships', 'organisation', 'organisations'],
  ],
  survey: [
    ['statements', 'question', 'questions'],
    ['answers', 'statement', 'statements'],
    ['answers', 'group', 'groups'],
    ['means', 'statement', 'statements'],
    ['means', 'group', 'groups'],
    ['choices', 'statement', 'statements'],
    ['choices', 'group', 'groups'],
  ],
  insight: [
    ['themes', 'parent', 'themes'],
    ['feedback', 'theme', 'themes'],
    ['feedback', 'service', 'services'],
    ['feedback', 'place', 'places'],
    ['quotes', 'theme', 'themes'],
    ['quotes', 'service', 'services'],
    ['quotes', 'place', 'places'],
    ['steps', 'journey', 'journeys'],
  ],
};

/** Columns that tell one row of a table from another: two rows with the same ones say the same thing twice. */
export const rowKeys: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  scorecard: {
    trends: ['measure', 'period'],
    comparisons: ['measure', 'organisation', 'period'],
    positions: ['site', 'measure'],
  },
  network: {memberships: ['group', 'organisation', 'since']},
  survey: {
    answers: ['statement', 'group', 'option'],
    means: ['statement', 'group'],
    choices: ['statement', 'group'],
  },
  insight: {
    feedback: ['theme', 'feeling', 'service', 'place', 'group', 'question', 'period'],
    steps: ['journey', 'order', 'from', 'to', 'kind'],
  },
};

/** Columns of which the first may not be more than the second. */
export const inOrder: readonly (readonly [low: string, high: string])[] = [
  ['lower', 'upper'],
  ['benchmarkLower', 'benchmarkUpper'],
  ['target', 'targetUpper'],
  ['value', 'valueUpper'],
  ['baseline', 'baselineUpper'],
  ['minimum', 'maximum'],
  ['since', 'until'],
];
