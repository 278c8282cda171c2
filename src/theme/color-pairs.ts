/**
 * Colours of a chart that meet, by the names of their custom properties without `--vcse-`, and the least contrast between
 * them: text 4.5 (7 for what is read at length), marks and edges 3.
 */
export const colorPairs: readonly (readonly [front: string, back: string, least: number])[] = [
  ['text', 'page', 7],
  ['text', 'tint', 7],
  ['text-quiet', 'page', 4.5],
  ['text-quiet', 'tint', 4.5],
  ['rest-text', 'remainder', 4.5],
  ['text', 'remainder', 4.5],
  ['highlight-text', 'page', 4.5],
  ['control-border', 'page', 3],
  ['main', 'page', 3],
  ['main', 'remainder', 3],
  ['rest', 'page', 3],
  ['rest', 'remainder', 3],
  ['focus', 'focus-edge', 3],
  ['brand', 'page', 4.5],
  ['on-brand', 'brand', 4.5],
];
