import type {Cell} from '../analysis/cell.js';
import type {FigureItem, FigureView} from './figure.js';

/** How journeys are shown: as bands from place to place, or as an indented list. */
export type JourneysForm = 'flows' | 'list';

/** How people took a step. */
export type StepKind =
  | 'referral'
  | 'self-referral'
  | 'signposting'
  | 'transfer'
  | 'waiting'
  | 'return'
  | 'discharge'
  | 'left'
  | 'other';

/** A number of people, summed over steps. */
export interface PeopleCount {
  /** Those that are known. */
  readonly people: number;
  /** Some of it is kept back or missing. */
  readonly atLeast: boolean;
}

/** A place in one column of the figure. The same place in two columns is two stops. */
export interface StopView {
  /** From 0: where journeys start. */
  readonly column: number;
  /** Name for readers; empty for small routes put together. */
  readonly name: string;
  /** Several small routes, put together. */
  readonly other: boolean;
  /** People have been here before on their journey. */
  readonly again: boolean;
  /** People who came here gave up. */
  readonly gaveUp: boolean;
  /** People who came, and who went on: sums of steps; `undefined` where nobody comes or goes. */
  readonly came?: PeopleCount;
  readonly went?: PeopleCount;
  /** How many of those who came take no further step: more than none, and only where some do. */
  readonly stayed?: Cell;
}

/** A step that people took. Its name is that of the place it leads to. */
export interface StepItem extends FigureItem {
  /** Positions in `JourneysView.journeys` and `JourneysView.stops`. */
  readonly journey: number;
  readonly from: number;
  readonly to: number;
  readonly kind?: StepKind;
  /** People who took it. `few`, in place of a reason, is fewer than `JourneysView.least`. */
  readonly cell: Cell;
  /** How many steps of the document it is. */
  readonly steps: number;
}

/** A kind of route. */
export interface RouteView {
  readonly id: string;
  /** Name for readers; empty for small routes put together. */
  readonly name: string;
  readonly description?: string;
  readonly other: boolean;
  /** People who take its first steps. */
  readonly started: PeopleCount;
}

/** Routes that people took, step by step. */
export interface JourneysView extends FigureView {
  /** As asked; left out, what there is room for. */
  readonly form?: JourneysForm;
  /** Most people first; small ones put together last. */
  readonly journeys: readonly RouteView[];
  readonly stops: readonly StopView[];
  /** Journey by journey, in the order of the steps, those of most people first. */
  readonly items: readonly StepItem[];
  /** How many columns there are: one more than the longest journey has steps. */
  readonly columns: number;
  /** Steps of the chosen journey, or of the way to and from the chosen step; none when nothing is chosen. */
  readonly followed: readonly number[];
  /** Identifier of the chosen journey. */
  readonly follow?: string;
  /** Steps of fewer people than this are put together as other routes. */
  readonly least: number;
  /** How many steps of the document were put together. */
  readonly gathered: number;
  readonly title: string;
  readonly illustrative: boolean;
}
