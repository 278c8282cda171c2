const names = {
  'horizontal-commissioners': 'Among commissioners',
  'horizontal-vcses': 'Among VCSEs',
  vertical: 'Commissioners with VCSEs',
} as const;

/** A kind of network for readers, where its publisher gives no name. */
export function networkTypeName(type: keyof typeof names): string {
  return names[type];
}
