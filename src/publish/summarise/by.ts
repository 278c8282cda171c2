/** Columns that totals may be by. */
export const by = [
  'commissioner',
  'supplier',
  'sector',
  'category',
  'register',
  'legalForm',
  'period',
  'area',
] as const;

export type By = (typeof by)[number];
