import {readFileSync} from 'node:fs';
import {kinds} from '../documents/kinds.js';

/** One column of a template. */
export interface TemplateColumn {
  readonly name: string;
  readonly required: boolean;
  /** What belongs there, with an example, in one line. */
  readonly guidance: string;
}

/** The parts of a JSON Schema that a template is made from. */
interface Node {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

interface Schema extends Node {
  readonly $defs: Readonly<Record<string, Node>> & {
    readonly Resource: {
      readonly allOf: readonly {
        readonly if: {readonly properties: {readonly name: {readonly const: string}}};
        readonly then: {readonly properties: {readonly data: Node}};
      }[];
    };
  };
}

/**
 * The columns of a kind's tables with guidance, from the schema: it is said there and nowhere else.
 *
 * @returns columns by table, in the order of the schema
 * @throws RangeError for an unknown kind
 */
export function guidance(kind: string): ReadonlyMap<string, readonly TemplateColumn[]> {
  const address = kinds().get(kind);
  if (!address)
    throw new RangeError(`unknown kind: ${kind} (expected ${[...kinds().keys()].join(', ')})`);
  // Our own schema: a check reads every field of it.
  const schema = JSON.parse(readFileSync(address, 'utf8')) as Schema;
  const resolve = (node: Node): Node => {
    const own = node.$ref ? schema.$defs[node.$ref.split('/').pop() ?? ''] : undefined;
    return own ? {...resolve(own), ...node} : node;
  };
  return new Map(
    schema.$defs.Resource.allOf.map((rule) => {
      const {properties = {}, required = []} = resolve(rule.then.properties.data.items ?? {});
      const columns = Object.entries(properties).map(([name, node]): TemplateColumn => {
        const {description = '', examples: [example] = [], enum: words} = resolve(node);
        const choice = words ? ` One of: ${words.join(', ')}.` : '';
        return {
          name,
          required: required.includes(name),
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
