/** Words for one and for several items of a figure. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/**
 * What the items of a figure are called: commissioners; voluntary organisations in short,
 * "organisations"; or suppliers.
 */
export function itemNoun(of: 'commissioners' | 'suppliers', sectors: readonly string[]): Noun {
  if (of === 'commissioners') return {one: 'commissioner', many: 'commissioners'};
  return sectors.join() === 'vcse'
    ? {one: 'organisation', many: 'organisations'}
    : {one: 'supplier', many: 'suppliers'};
}
