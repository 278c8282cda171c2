import {schemaOf} from './schema-of.js';
import type {SchemaNode} from './schema-node.js';

/**
 * A document without its tables, made of the schema's examples: what a data officer replaces.
 *
 * @throws RangeError for an unknown kind
 */
export function exampleFacts(kind: string): Readonly<Record<string, unknown>> {
  const {schema, resolve} = schemaOf(kind);
  const example = (node: SchemaNode): unknown => {
    const {examples, const: only, properties, required = []} = resolve(node);
    if (examples?.length) return examples[0];
    if (only !== undefined) return only;
    return Object.fromEntries(required.map((name) => [name, example(properties?.[name] ?? {})]));
  };
  const wanted = (schema.required ?? []).filter((name) => name !== 'resources');
  const facts: Record<string, unknown> = {};
  for (const name of wanted) facts[name] = example(schema.properties?.[name] ?? {});
  const {properties = {}} = resolve(schema.properties?.[kind] ?? {});
  const useful = (USEFUL[kind] ?? []).map((name) => [name, example(properties[name] ?? {})]);
  facts[kind] = {...(facts[kind] as object), ...Object.fromEntries(useful)};
  return facts;
}

/** Facts that a document may leave out, and hardly ever does. */
const USEFUL: Readonly<Record<string, readonly string[]>> = {
  spend: ['vat', 'commissionerKind'],
  survey: ['scale'],
};
