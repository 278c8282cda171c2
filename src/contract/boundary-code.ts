/** How the areas of a boundary file are told from one another. */
export interface CodeOptions {
  /** Property that holds the code; left out, the shape's own id, or the property `code`. */
  readonly codeProperty?: string;
  readonly name: string;
}

/** Text of a property, when it is one. */
export function textOf(properties: unknown, key: string): string | undefined {
  if (typeof properties !== 'object' || properties === null || !Object.hasOwn(properties, key))
    return undefined;
  const value = (properties as Record<string, unknown>)[key];
  return typeof value === 'string' && value.length <= 200 ? value : undefined;
}

/** A shape's code; `undefined` when it has none. */
export function codeOf(
  shape: {readonly id?: unknown; readonly properties?: unknown},
  {codeProperty}: CodeOptions,
): string | undefined {
  if (codeProperty !== undefined) return textOf(shape.properties, codeProperty);
  return textOf(shape, 'id') ?? textOf(shape.properties, 'code');
}
