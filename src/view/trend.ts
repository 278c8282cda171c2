import type {MeasureView} from './distribution.js';
import type {FigureItem, FigureView} from './figure.js';

/** A month, quarter or year of a figure. */
export interface TrendPeriod {
  /** As documents write it. */
  readonly id: string;
  /** Its first month: months since the year 0. */
  readonly from: number;
  readonly months: 1 | 3 | 12;
}

/** What a series has in one period. */
export interface TrendPoint {
  /** In the measure's unit, or 100 for the first where it is an index; left out where there is no number. */
  readonly value?: number;
  /** Why there is no number. */
  readonly why?: 'missing' | 'suppressed';
  /** Pounds behind the value. */
  readonly amount?: number;
  /** What qualifies the number. */
  readonly mark?: 'provisional' | 'revised' | 'estimated' | 'unreliable';
}

/** One commissioner over time, or all together. */
export interface TrendSeries extends FigureItem {
  /** One for each period of the view. */
  readonly points: readonly TrendPoint[];
  /** Place by the sum of all periods, 1 for the most. */
  readonly rank: number;
  readonly highlighted: boolean;
  /** Mean of the periods that have a number. */
  readonly average: number;
  /** Positions of the highest, the lowest, the first and the last number. */
  readonly highest: number;
  readonly lowest: number;
  readonly first: number;
  readonly last: number;
  /** What its predecessors had together before it took their place; one for each period. */
  readonly before?: readonly (number | undefined)[];
  readonly note?: string;
}

/** Something that happened, and shows. */
export interface TrendEvent {
  /** Its number in the drawing, from 1 in order of time. */
  readonly number: number;
  /** Position of the period in which it happened, or began. */
  readonly at: number;
  /** Position of the period in which it ended, where it lasted. */
  readonly until?: number;
  readonly label: string;
  readonly note?: string;
}

/** A point that can be reached: the series' name, and where it is. */
export interface TrendPlace extends FigureItem {
  /** Position among the series. */
  readonly series: number;
  /** Position among the periods. */
  readonly at: number;
}

/** Change over time of one or many commissioners. */
export interface TrendView extends FigureView {
  readonly form: 'lines' | 'bars';
  readonly length: 'months' | 'quarters' | 'years';
  readonly of: 'commissioners' | 'all';
  /** The document's own words for them: "clinical commissioning groups". */
  readonly kind?: {readonly one: string; readonly many: string};
  readonly measure: Omit<MeasureView, 'name'> & {
    readonly name: MeasureView['name'] | 'commissioners';
  };
  /** The first number of each series is 100. */
  readonly index: boolean;
  /** Pounds are in real terms: in whose prices, by whose index. */
  readonly real?: {readonly base: TrendPeriod; readonly source: string};
  readonly scale: 'same' | 'own';
  readonly periods: readonly TrendPeriod[];
  /** Most in all periods together first. */
  readonly series: readonly TrendSeries[];
  /** How many have a panel of their own, beside the highlighted one. */
  readonly panels: number;
  /** Those without any number, or, where all are added up, without one of the numbers. */
  readonly without: readonly FigureItem[];
  /** How many commissioners are added up in the one series; left out where none are. */
  readonly counted?: number;
  readonly events: readonly TrendEvent[];
  /** Every point that has a panel, series by series. */
  readonly places: readonly TrendPlace[];
  /** By month: how many times the lowest the highest is, where quarters are shown and months are known. */
  readonly monthly?: {readonly highest: number; readonly lowest: number};
  /** How many have no panel. */
  readonly rest: number;
}
