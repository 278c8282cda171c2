/** What a value must be like: the part of JSON Schema that our schemas use, without words. */
export interface Shape {
  /** Name of another shape of the same document, which this one is. */
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Shape;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  /** Of a table: the rows of those that are read, by the table's name. Others are left unread. */
  readonly tables?: Readonly<Record<string, Shape>>;
  /** What the tables that are left unread are, where it is one type. */
  readonly unread?: string;
}

/** The shape of a whole document, with those it refers to. */
export interface DocumentShape extends Shape {
  readonly $defs: Readonly<Record<string, Shape>>;
}

const wrong = Symbol('wrong');
const patterns = new Map<string, RegExp>();

/**
 * A frozen copy of a value that holds only what its shape names: checked and copied field by field.
 *
 * @param input - plain data, not nested deep
 * @returns `undefined` when anything in it is not as its shape says
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the type is made from the same schema
export function checkedCopy<Copy>(shape: DocumentShape, input: unknown): Copy | undefined {
  const copy = copied(shape, input, shape.$defs);
  // Whatever fits the shape is of the type that was generated from the same schema.
  return copy === wrong ? undefined : (copy as Copy);
}

type Shapes = DocumentShape['$defs'];

function copied(shape: Shape, value: unknown, shapes: Shapes): unknown {
  if (shape.$ref) return copied(shapes[shape.$ref] ?? {}, value, shapes);
  if (shape.enum && !shape.enum.includes(value)) return wrong;
  if (shape.type && !isOf(shape.type, value)) return wrong;
  if (typeof value === 'string') return fitsText(shape, value) ? value : wrong;
  if (typeof value === 'number') return between(value, shape.minimum, shape.maximum);
  if (Array.isArray(value) && shape.items) return items(shape, shape.items, value, shapes);
  if (shape.properties && typeof value === 'object' && value !== null)
    return fields(shape, value, shapes);
  return value;
}

function isOf(type: string | readonly string[], value: unknown): boolean {
  if (typeof type !== 'string') return type.some((each) => isOf(each, value));
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return Number.isFinite(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  return typeof value === type && value !== null && !Array.isArray(value);
}

function fitsText({pattern, minLength, maxLength}: Shape, text: string): boolean {
  if (between(text.length, minLength, maxLength) === wrong) return false;
  if (!pattern) return true;
  let rule = patterns.get(pattern);
  if (!rule) patterns.set(pattern, (rule = new RegExp(pattern, 'u')));
  return rule.test(text);
}

function between(value: number, least = -Infinity, most = Infinity): unknown {
  return value >= least && value <= most ? value : wrong;
}

function items(shape: Shape, each: Shape, values: readonly unknown[], shapes: Shapes): unknown {
  if (between(values.length, shape.minItems, shape.maxItems) === wrong) return wrong;
  const copies: unknown[] = [];
  for (const value of values) {
    const copy = copied(each, value, shapes);
    if (copy === wrong) return wrong;
    copies.push(copy);
  }
  return Object.freeze(copies);
}

function fields(
  {properties = {}, required = [], tables, unread}: Shape,
  from: object,
  shapes: Shapes,
) {
  // Plain data: whatever its keys hold is looked at before it is used.
  const values = from as Readonly<Record<string, unknown>>;
  if (required.some((key) => values[key] === undefined)) return wrong;
  const copy: Record<string, unknown> = {};
  for (const key in properties) {
    const value = values[key];
    const shape = properties[key];
    if (value === undefined || !shape) continue;
    const own = copied(shape, value, shapes);
    if (own === wrong) return wrong;
    copy[key] = own;
  }
  const {data} = values;
  if (tables && data !== undefined) {
    const rows = tables[String(copy['name'])];
    const own = copied(rows ?? {type: unread ?? ['array', 'object']}, data, shapes);
    if (own === wrong) return wrong;
    if (rows) copy['data'] = own;
  }
  return Object.freeze(copy);
}
