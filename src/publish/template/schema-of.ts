import {readFileSync} from 'node:fs';
import {kinds} from '../documents/kinds.js';
import type {SchemaNode} from './schema-node.js';

/** A kind's schema. */
export interface KindSchema extends SchemaNode {
  readonly $defs: Readonly<Record<string, SchemaNode>> & {
    readonly Resource: SchemaNode & {
      readonly allOf: readonly {
        readonly if: {readonly properties: {readonly name: {readonly const: string}}};
        readonly then: {readonly properties: {readonly data: SchemaNode}};
      }[];
    };
  };
}

/** A kind's schema, and what looks up its references. */
export interface OpenSchema {
  readonly schema: KindSchema;
  /** A node with what it refers to; its own words win. */
  readonly resolve: (node: SchemaNode) => SchemaNode;
}

/**
 * The schema of a kind of document.
 *
 * @throws RangeError for an unknown kind
 */
export function schemaOf(kind: string): OpenSchema {
  const address = kinds().get(kind);
  if (!address)
    throw new RangeError(`unknown kind: ${kind} (expected ${[...kinds().keys()].join(', ')})`);
  // Our own schema: a check reads every field of it.
  const schema = JSON.parse(readFileSync(address, 'utf8')) as KindSchema;
  const resolve = (node: SchemaNode): SchemaNode => {
    const own = node.$ref ? schema.$defs[node.$ref.split('/').pop() ?? ''] : undefined;
    return own ? {...resolve(own), ...node} : node;
  };
  return {schema, resolve};
}
