import type {FigureItem, FigureView} from './figure.js';

/** One value of a row. */
export type VegaValue = string | number | boolean | null;

/** Plain data that JSON can hold. */
export type Plain = VegaValue | readonly Plain[] | {readonly [key: string]: Plain};

/** A specification or a part of one: plain data. */
export type VegaPart = Readonly<Record<string, Plain>>;

/** A mark of the author's figure that stands for data, as the author's own titles and formats say it. */
export interface VegaItem extends FigureItem {
  /** Tells it from the others, in every drawing of the same rows. */
  readonly key: string;
  /** What it has in common with the marks of other charts: the identifier of a body, a measure, a statement. */
  readonly identifier?: string;
  /** Heading and value of each field that it shows. */
  readonly said: readonly (readonly [heading: string, value: string])[];
  /** Its values as they are, by the names of the view's columns. */
  readonly row: Readonly<Record<string, VegaValue>>;
}

/** A column of what is shown. */
export interface VegaColumn {
  readonly key: string;
  readonly title: string;
  /** Kind of its numbers, where the field's own name or the author's format tells it. */
  readonly unit?: 'pounds' | 'pounds-per-head' | 'share' | 'count';
}

/** Rows that the specification asks for by the name of their table. */
export interface VegaTable {
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** An author's own figure: the specification, the rows it is of, and what its marks show. */
export interface VegaView extends FigureView {
  readonly title: string;
  readonly subtitle: string;
  /** The author's own sentence; none when the specification has no description. */
  readonly description?: string;
  /** The author's specification without what is not drawn from it: its title, its usermeta. */
  readonly spec: VegaPart;
  readonly tables: readonly VegaTable[];
  readonly items: readonly VegaItem[];
  readonly columns: readonly VegaColumn[];
  /** How many rows of the tables have a reason in place of a number. */
  readonly withheld: number;
  /** `false` where the picture cannot be made: the items are then rows of the first table. */
  readonly drawn: boolean;
}
