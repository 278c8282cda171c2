import type {Cell} from '../analysis/cell.js';
import type {Change} from '../analysis/change-of.js';
import type {PlaceStatus} from '../analysis/place-status.js';
import type {Polarity, Stated, TargetStatus} from '../analysis/target-status.js';
import type {TrendKind} from '../analysis/trend-kind.js';
import type {FigureItem, FigureView} from './figure.js';

/** Which picture a scorecard is. */
export type ScorecardLayout = 'table' | 'cards' | 'spine' | 'quartiles';

/** What a measure's numbers are. */
export interface MeasureUnit {
  readonly kind: 'percent' | 'pounds' | 'count' | 'rate' | 'score' | 'days' | 'ratio';
  /** The unit in words. */
  readonly text?: string;
  /** Decimals to show; left out, as many as the size of the number asks for. */
  readonly decimals?: number;
}

/** Those that a measure is compared with. */
export interface ComparedView {
  /** In words: "the middle of 189 clinical commissioning groups", or one organisation's name. */
  readonly name: string;
  readonly middle: number;
  readonly lower?: number;
  readonly upper?: number;
  /** Whether `lower` and `upper` are quartiles worked out here, between which half of all lie. */
  readonly quartiles?: true;
  readonly lowest?: number;
  readonly highest?: number;
  /** Nine in ten lie at or below this. */
  readonly ninth?: number;
  /** How many are compared. */
  readonly count?: number;
}

/** A figure of an earlier or later time; without a value it is a gap. */
export interface TrendPoint {
  readonly period: string;
  readonly value?: number;
}

/** Evidence in words beside the numbers. */
export interface EvidenceView {
  readonly kind: 'quote' | 'story' | 'video' | 'audio' | 'document';
  readonly text?: string;
  readonly who?: string;
  readonly when?: string;
  readonly consent: 'given' | 'not-needed';
  readonly consentNote?: string;
  readonly anonymised: boolean;
  /** Addresses, already checked to be https. */
  readonly address?: string;
  readonly transcript?: string;
  readonly captions?: string;
}

/** Something to be done. */
export interface ActionView {
  readonly text: string;
  readonly owner?: string;
  readonly due?: string;
  readonly state: 'planned' | 'under-way' | 'done' | 'stopped';
}

/** A part of a figure; without a value it is not given. */
export interface PartView {
  readonly name: string;
  readonly value?: number;
  readonly qualifier?: Stated['qualifier'];
}

/** One measure of a scorecard. */
export interface MeasureItem extends FigureItem {
  readonly organisation?: string;
  readonly unit: MeasureUnit;
  readonly cell: Cell;
  /** The figure as it is stated; left out when there is none. */
  readonly stated?: Stated;
  /** What qualifies the figure: provisional, revised, estimated or unreliable. */
  readonly mark?: 'p' | 'r' | 'e' | 'u';
  readonly polarity: Polarity;
  /** What a low and a high figure mean, where the document says it. */
  readonly lowWords?: string;
  readonly highWords?: string;
  readonly target?: {readonly from: number; readonly to?: number; readonly date?: string};
  /** Against the target; left out without a target or a figure. */
  readonly status?: TargetStatus;
  /** Part of the target that is reached: 1 is all of it. */
  readonly reached?: number;
  /** How far the figure is from its target, in its unit; left out when it is met. */
  readonly gap?: number;
  readonly compared?: ComparedView;
  /** Against those compared with. */
  readonly place?: PlaceStatus;
  /** Where it lies in their order or spread, from 0 to 1. */
  readonly order?: number;
  /** 1 for the highest. */
  readonly rank?: {readonly rank: number; readonly ties: number};
  readonly earlier?: {readonly value: number; readonly upper?: number; readonly period?: string};
  readonly change?: Change;
  /** At least three times, or the words of a change serve better. */
  readonly trend?: {readonly kind: TrendKind; readonly points: readonly TrendPoint[]};
  readonly parts: readonly PartView[];
  /** What the parts do not explain. */
  readonly rest?: number;
  readonly period?: string;
  readonly quality?: 'good' | 'fair' | 'poor';
  readonly qualityNote?: string;
  readonly commentary?: string;
  readonly source?: string;
  readonly evidence: readonly EvidenceView[];
  readonly actions: readonly ActionView[];
}

/** A side of a scorecard: some measures, in order, and what explains them as a whole. */
export interface PerspectiveView {
  readonly id: string;
  readonly name: string;
  readonly items: readonly MeasureItem[];
  readonly evidence: readonly EvidenceView[];
  readonly actions: readonly ActionView[];
}

/** A scorecard as a table, as cards or as a spine. */
export interface MeasuresView extends FigureView {
  readonly layout: 'table' | 'cards' | 'spine';
  readonly organisation: {readonly id: string; readonly name: string};
  /** Title of the document, where it is about one organisation alone. */
  readonly items: readonly MeasureItem[];
  readonly perspectives: readonly PerspectiveView[];
  /** What can be chosen from: every perspective that has a measure. */
  readonly sides: readonly FigureItem[];
  /** The one perspective that is shown. */
  readonly perspective?: string;
  /** Which measures are shown: all, or those that have a target. */
  readonly show: 'all' | 'targets';
  /** How many measures there are, and how many of them have a target, before those without are left out. */
  readonly count: number;
  readonly targets: number;
  /** Those that measures are compared with, in words; left out when nothing is compared. */
  readonly comparator?: string;
  /** What `comparator` is. */
  readonly compare: 'peers' | 'previous' | 'other';
  /** Organisations that the document can show, and compare with. */
  readonly organisations: readonly FigureItem[];
  readonly evidenceFirst: boolean;
  readonly showActions: boolean;
  /** Measures and perspectives whose details are unfolded. */
  readonly opened: readonly string[];
  readonly selected?: string;
  readonly illustrative: boolean;
}

/** A quartile, from 1 to 4, or why there is none. */
export type QuartileCell = Cell;

/** A place in a table of quartiles. */
export interface SiteItem extends FigureItem {
  /** By measure, from 1 to 4. */
  readonly quartiles: readonly QuartileCell[];
}

/** Places by quartile on several measures. */
export interface QuartilesView extends FigureView {
  readonly layout: 'quartiles';
  readonly measures: readonly FigureItem[];
  readonly items: readonly SiteItem[];
  /** Headings with the positions in `items` of their sites; one without a name when they are not grouped. */
  readonly groups: readonly {readonly name?: string; readonly items: readonly SiteItem[]}[];
  /** Which end 1 is, where the document says it. */
  readonly quartileOne?: 'lowest' | 'highest';
  /** `sum`, `name`, or the measure they are sorted by. */
  readonly sort: string;
  readonly grouped: boolean;
  readonly selected?: string;
  readonly illustrative: boolean;
}

export type ScorecardView = MeasuresView | QuartilesView;
