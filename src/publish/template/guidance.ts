import {schemaOf} from './schema-of.js';

/** One column of a template. */
export interface TemplateColumn {
  readonly name: string;
  readonly required: boolean;
  /** What belongs there, with an example, in one line. */
  readonly guidance: string;
  /** The first example of the contract, as it stands in a cell. */
  readonly example: string;
}

/**
 * The columns of a kind's tables with guidance, from the schema: it is said there and nowhere else.
 *
 * @returns columns by table, in the order of the schema
 * @throws RangeError for an unknown kind
 */
export function guidance(kind: string): ReadonlyMap<string, readonly TemplateColumn[]> {
  const {schema, resolve} = schemaOf(kind);
  return new Map(
    schema.$defs.Resource.allOf.map((rule) => {
      const {properties = {}, required = []} = resolve(rule.then.properties.data.items ?? {});
      const columns = Object.entries(properties).map(([name, node]): TemplateColumn => {
        const {description = '', examples: [example] = [], enum: words} = resolve(node);
        const choice = words ? ` One of: ${words.join(', ')}.` : '';
        return {
          name,
          required: required.includes(name),
          example: cell(example),
          guidance: `${required.includes(name) ? 'Needed. ' : ''}${description}${choice} For example: ${cell(example)}`,
        };
      });
      return [rule.if.properties.name.const, columns];
    }),
  );
}

function cell(example: unknown): string {
  return Array.isArray(example) ? example.join(';') : String(example);
}
