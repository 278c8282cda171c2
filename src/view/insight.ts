import type {Interval} from '../analysis/bootstrap.js';
import type {Cell} from '../analysis/cell.js';
import type {FigureItem, FigureView} from './figure.js';

/** What comments are shown by: themes, time, services or places, or themes and services at once. */
export type InsightForm = 'themes' | 'time' | 'places' | 'matrix';

/** A feeling that a comment was sorted under; those that nobody could sort have none. */
export type CodedFeeling =
  'very-negative' | 'negative' | 'neutral' | 'mixed' | 'positive' | 'very-positive';

/** The feeling that shares, orders and changes are about; the strong one is counted with it. */
export type Side = 'negative' | 'positive';

/** Something with a name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A part of comments, with the ends of its interval, from 0 to 1. */
export interface ShareView extends Interval {
  readonly count: number;
  readonly of: number;
}

/** How far a part is from that of the period before, from -1 to 1; clear when its interval does not hold 0. */
export interface ChangeView extends Interval {
  readonly clear: boolean;
  readonly before: ShareView;
}

/** Numbers of comments on one thing. */
export interface CommentsView {
  /** By feeling, in the order of `InsightView.feelings`. */
  readonly cells: readonly Cell[];
  /** All that have a feeling: what shares are shares of. */
  readonly base: Cell;
  /** Those without a feeling. */
  readonly uncoded: Cell;
  /** Part of the side; none where a number is hidden, or `base` is under the least number of comments. */
  readonly share?: ShareView;
  /** Left out where there is no share, now or in the period before. */
  readonly change?: ChangeView;
  /** Against all comments: more or fewer only when these lie outside the interval. */
  readonly against?: 'more' | 'fewer' | 'alike';
}

/** Somebody's words, published with consent. */
export interface QuoteView {
  readonly text: string;
  readonly who?: string;
  /** Service, place and time. */
  readonly about: readonly string[];
  readonly consent: 'given' | 'not-needed';
  readonly consentNote?: string;
}

/** A theme, a quarter, a service or place, or a theme at a service or place. */
export interface InsightItem extends FigureItem, CommentsView {
  /** Of a theme at a service: the theme, and the place of the service in `columns`. */
  readonly row?: string;
  readonly column?: number;
  /** Its shade, 0 the lightest; none where it has no number to be shaded by. */
  readonly shade?: number;
  /** Of a time: its first month since the year 0, and how many it has. */
  readonly from?: number;
  readonly months?: 1 | 3 | 12;
  /** Name of the family of themes. */
  readonly family?: string;
  readonly quotes?: readonly QuoteView[];
  readonly highlighted?: true;
}

/** Coded comments. */
export interface InsightView extends FigureView {
  readonly form: InsightForm;
  /** Those that occur, from the most negative. */
  readonly feelings: readonly CodedFeeling[];
  readonly side: Side;
  readonly measure: 'share' | 'number';
  readonly sort: 'number' | 'share' | 'change';
  /** Fewer comments than this have no share. */
  readonly least: number;
  /** Those that are drawn, in their order. */
  readonly items: readonly InsightItem[];
  /** Those that there are, drawn or not. */
  readonly all: readonly InsightItem[];
  /** How many there are before the first were taken: rows, of a matrix. */
  readonly count: number;
  /** How many are drawn, where not all are. */
  readonly most?: number;
  /** All comments of the figure together. */
  readonly whole?: CommentsView;
  /** Services or places. */
  readonly columns: readonly Named[];
  readonly by: 'service' | 'place';
  /** Of a matrix: where a darker shade begins, in the unit of the measure. */
  readonly breaks?: readonly number[];
  /** What alone is shown. */
  readonly only: {
    readonly theme?: Named;
    readonly service?: Named;
    readonly place?: Named;
    readonly period?: Named;
  };
  /** The period that changes are from. */
  readonly before?: Named;
  /** What can be chosen. */
  readonly menus: {
    readonly themes: readonly Named[];
    readonly services: readonly Named[];
    readonly places: readonly Named[];
    readonly periods: readonly Named[];
  };
  readonly title: string;
  /** All numbers are made up. */
  readonly illustrative?: true;
  /** On what footing comments are used. */
  readonly consent?: string;
}
