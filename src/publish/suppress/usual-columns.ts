/** What a table is by, and what it counts. */
export interface TableColumns {
  readonly dimensions: readonly string[];
  readonly measures: readonly string[];
}

/** The columns of tables of counts, where nobody says others. */
export const usualColumns: Readonly<Record<string, TableColumns>> = {
  totals: {
    dimensions: ['commissioner', 'supplier', 'sector', 'category', 'period', 'area'],
    measures: ['suppliers'],
  },
  answers: {dimensions: ['statement', 'group', 'option'], measures: ['count']},
  choices: {dimensions: ['statement', 'group'], measures: ['count']},
  feedback: {
    dimensions: ['theme', 'feeling', 'service', 'place', 'group', 'question', 'period'],
    measures: ['count'],
  },
  steps: {dimensions: ['journey', 'order', 'from', 'to', 'kind'], measures: ['count']},
};
