import type {FigureItem, FigureView} from './figure.js';

export type Form = 'ranked' | 'stacked' | 'tail' | 'lorenz' | 'histogram';

export type MeasureName =
  | 'amount'
  | 'share'
  | 'share-of-independent'
  | 'per-head'
  | 'invoices'
  | 'suppliers'
  | 'share-over-threshold';

export type Sector =
  'nhs' | 'local-authority' | 'government' | 'primary-care' | 'vcse' | 'private' | 'unknown';

/** What the numbers of a figure are. */
export interface MeasureView {
  readonly name: MeasureName;
  /** Shares are fractions from 0 to 1. */
  readonly unit: 'pounds' | 'pounds-per-head' | 'share' | 'count';
  /** Whom the money went to; empty when it is all money. */
  readonly sectors: readonly Sector[];
  /** The publisher's own kind of supplier, instead of sectors. */
  readonly category?: {readonly id: string; readonly title: string};
  /** The smallest payment published, in pounds, for `share-over-threshold`. */
  readonly threshold?: number;
  /** Year of the population, for `per-head`. */
  readonly populationYear?: number;
}

/** One commissioner or supplier that has a number. */
export interface DistributionItem extends FigureItem {
  /** In the measure's unit. */
  readonly value: number;
  /** 1 for the highest. Equal values share a rank, and the next one is skipped (1, 2, 2, 4). */
  readonly rank: number;
  /** How many items have this rank, itself included. */
  readonly ties: number;
  readonly highlighted: boolean;
  /** Pounds behind the value: what was paid to the measure's sectors, or received. */
  readonly amount?: number;
  /** Pounds that a share is a share of. */
  readonly whole?: number;
  readonly suppliers?: number;
  readonly invoices?: number;
  readonly commissioners?: number;
  /** Of a supplier's money: the part from the commissioner that paid most. */
  readonly largestShare?: number;
  readonly population?: number;
  /** Shares of the whole by band, in the order of `StackedView.bands`; they add to 1. */
  readonly parts?: readonly number[];
  /** A caveat in a few words: "rests on 11 months". */
  readonly note?: string;
}

/** One commissioner or supplier without a number, and why. In name order; never placed or ranked. */
export interface WithheldItem {
  readonly id: string;
  readonly name: string;
  readonly kind: 'suppressed' | 'missing';
}

/** Quartiles by the R-7 rule, lowest and highest. */
export interface Spread {
  readonly lowest: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly highest: number;
}

/** How many lie above a line, and how much of the money they hold. */
export interface ThresholdView {
  /** In the measure's unit. */
  readonly value: number;
  /** Items with more than `value`. */
  readonly count: number;
  /** Part of all the money (of `DistributionItem.amount`) that they hold; left out without amounts. */
  readonly moneyShare?: number;
}

/** Items between two thresholds. */
export interface BandOfItems {
  /** Lower end; left out for the lowest band. */
  readonly from?: number;
  /** Upper end; left out for the highest band. */
  readonly to?: number;
  readonly count: number;
  readonly moneyShare?: number;
}

/** A quarter of the items, by rank. */
export interface QuarterView {
  /** 1 holds the highest. */
  readonly quarter: 1 | 2 | 3 | 4;
  readonly count: number;
  readonly lowest: number;
  readonly highest: number;
}

/** A place in the order whose name is withheld. Its rank may have been moved before publishing. */
export interface SiteView extends FigureItem {
  readonly rank: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

interface DistributionBase extends FigureView {
  readonly of: 'commissioners' | 'suppliers';
  /** The document's own words for them: "clinical commissioning groups". */
  readonly kind?: {readonly one: string; readonly many: string};
  readonly measure: MeasureView;
  /** Everything with a number, in the order of the drawing. */
  readonly ordered: readonly DistributionItem[];
  readonly order: 'descending' | 'ascending';
  readonly withheld: readonly WithheldItem[];
  readonly spread: Spread;
  /** Sum of all items' amounts, in pounds; left out when the measure has none. */
  readonly total?: number;
  /** A national figure to compare with. */
  readonly reference?: {
    readonly name: string;
    readonly value: number;
    /** Worked out from the document, not given by the author. */
    readonly national?: true;
  };
  readonly scale: 'linear' | 'log';
  /** How many items, from the first, are named in the drawing. */
  readonly labelTop: number;
}

/** One mark per item in order of value. */
export interface RankedView extends DistributionBase {
  readonly form: 'ranked';
  readonly thresholds: readonly ThresholdView[];
  /** Present when the items are divided into quarters. */
  readonly quarters?: readonly QuarterView[];
  /** Places whose names are withheld; when present, they alone are explored. */
  readonly sites?: readonly SiteView[];
  /**
   * The many small ones, when the highest is over 8 times the middle value: how many lie under a
   * round limit near three times the middle value.
   */
  readonly body?: {readonly limit: number; readonly count: number};
}

/** One column per item, divided into bands that add to 100%. */
export interface StackedView extends DistributionBase {
  readonly form: 'stacked';
  /** The band on the floor first, then the remainder, then the band that hangs from the top. */
  readonly bands: readonly {
    readonly key: 'story' | 'remainder' | 'top';
    readonly sectors: readonly Sector[];
    /** Part of all money in this band. */
    readonly share: number;
  }[];
}

/** The long tail. */
export interface TailView extends DistributionBase {
  readonly form: 'tail';
  /** Cumulative, highest threshold first. */
  readonly thresholds: readonly ThresholdView[];
  /** Between thresholds, highest first; their shares add to 1. */
  readonly groups: readonly BandOfItems[];
}

/** A lettered point on a Lorenz curve, in words and numbers. */
export interface LorenzPoint extends FigureItem {
  /** `smaller-half`, `largest-tenth` and `half-of-money`. */
  readonly which: 'smaller-half' | 'largest-tenth' | 'half-of-money';
  /** Place on the curve: part of the items (smallest first), and of the money. */
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** Part of the money that these `count` items hold. */
  readonly moneyShare: number;
  /** The largest among the smaller half, or the smallest among the others, in pounds. */
  readonly edge: number;
}

export interface LorenzView extends DistributionBase {
  readonly form: 'lorenz';
  /** From [0, 0] to [1, 1]: part of the items, smallest first; part of the money. */
  readonly curve: readonly (readonly [number, number])[];
  readonly points: readonly LorenzPoint[];
  /** From 0, all the same, to 1, one has everything. */
  readonly gini: number;
  /** Herfindahl–Hirschman index, from 1/n to 1. */
  readonly herfindahl: number;
}

export interface HistogramView extends DistributionBase {
  readonly form: 'histogram';
  /** Width of a column, in the measure's unit. */
  readonly columnWidth: number;
  /** Every column from the first to the last, empty ones too; a value on an edge lies above it. */
  readonly columns: readonly {
    readonly from: number;
    readonly to: number;
    /** Positions in `ordered`, lowest value first; a highlighted item comes last. */
    readonly members: readonly number[];
  }[];
  /** The few far to the right, when the drawing should bracket them. */
  readonly tail?: {readonly from: number; readonly count: number};
}

export type DistributionView = RankedView | StackedView | TailView | LorenzView | HistogramView;
