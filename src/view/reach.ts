import type {Sector, WithheldItem} from './distribution.js';
import type {FigureItem, FigureView} from './figure.js';

/** What is set against the money received: the number of payers, or the largest payer's part. */
export type ReachForm = 'reach' | 'dependence';

/** Which of four groups a supplier is in: by money, then by the number of its commissioners. */
export type Quadrant = 'large-local' | 'large-wide' | 'small-local' | 'small-wide';

/** One commissioner of a supplier, and what it paid. */
export interface Payer {
  readonly id: string;
  readonly name: string;
  /** Pounds. */
  readonly amount: number;
}

/** One supplier. */
export interface ReachItem extends FigureItem {
  /** Pounds received. */
  readonly amount: number;
  /** Different commissioners that paid it. */
  readonly commissioners: number;
  /** Of its money: the part from the commissioner that paid most, from 0 to 1. */
  readonly largestShare?: number;
  readonly invoices?: number;
  /** Place by money, 1 for the most; equal amounts share it. */
  readonly rank: number;
  /** How many share that place, itself counted. */
  readonly ties: number;
  /** Place by number of commissioners, 1 for the most; equal numbers share it. */
  readonly reachRank: number;
  readonly reachTies: number;
  readonly quadrant: Quadrant;
  readonly highlighted: boolean;
  /** Who paid it, most money first; left out where the document does not say. */
  readonly payers?: readonly Payer[];
}

/**
 * Suppliers of one band across the figure: by number of commissioners or, where dependence is shown, by the
 * part from the largest one, those with a single commissioner apart.
 */
export interface ReachBand {
  /** The least number of commissioners, or the least part. */
  readonly from: number;
  /** The greatest number in the band, or the part that is over it; left out for the last band. */
  readonly to?: number;
  readonly count: number;
  /** Part of all the money, from 0 to 1. */
  readonly moneyShare: number;
}

/** Suppliers of one group. */
export interface QuadrantView {
  readonly quadrant: Quadrant;
  readonly count: number;
  readonly moneyShare: number;
}

/** Each supplier by money received and by number of commissioners, or by dependence on the largest. */
export interface ReachView extends FigureView {
  readonly form: ReachForm;
  readonly scale: 'log' | 'linear';
  /** Whom the money went to; empty when it is everyone. */
  readonly sectors: readonly Sector[];
  /** Everyone with a number, most money first. */
  readonly ordered: readonly ReachItem[];
  readonly withheld: readonly WithheldItem[];
  /** Suppliers that received nothing: they have no place in the figure. */
  readonly nothing: number;
  /** Pounds received by all. */
  readonly total: number;
  /** Commissioners in the document; left out where it does not list them. */
  readonly payers?: number;
  /** Fewest commissioners first; or the smallest part first, with those of one commissioner last. */
  readonly bands: readonly ReachBand[];
  /** Over this many pounds a supplier is called large. */
  readonly large: number;
  /** From this many commissioners on, its reach is called wide. */
  readonly wide: number;
  readonly quadrants: readonly QuadrantView[];
  /** How many are named at most. */
  readonly labelTop: number;
}
