import type {Shapes} from '../analysis/shapes.js';
import type {DistributionBase} from './distribution-base.js';
import type {MeasureName, MeasureView} from './distribution.js';
import type {FigureItem} from './figure.js';

/** What a map shows of each area. */
export type MapMeasureName = MeasureName | 'population';

export interface MapMeasureView extends Omit<MeasureView, 'name'> {
  readonly name: MapMeasureName;
  /** Decimal places that values are shown with; shares have three, which are 0.1%. */
  readonly places: number;
}

/** The three pictures of one document. */
export type MapForm = 'areas' | 'hexagons' | 'list';

/** One area, with a number or without. */
export interface MapArea extends FigureItem {
  readonly kind: 'value' | 'suppressed' | 'missing';
  /** As it is shown, in the measure's unit. */
  readonly value?: number;
  /** 1 for the highest; equal values share one. */
  readonly rank?: number;
  readonly ties?: number;
  /** How much it is above the reference, under 0 when below, between the figures that are shown. */
  readonly difference?: number;
  /** Position in `MapView.classes`. */
  readonly class?: number;
  /** Full name of the area or body, where it differs. */
  readonly official?: string;
  readonly region?: string;
  readonly amount?: number;
  readonly whole?: number;
  readonly population?: number;
  /** A caveat in a few words. */
  readonly note?: string;
  readonly highlighted: boolean;
  /** Position in `MapView.shapes`; left out for an area that has none. */
  readonly shape?: number;
  /** Areas that share a border with it, as positions in `items`, highest value first. */
  readonly neighbours: readonly number[];
}

/** One class of a map, lowest first. */
export interface MapClass {
  readonly letter: string;
  /** Lowest value that belongs to it; left out for the lowest class. */
  readonly from?: number;
  /** Lowest value of the next class; left out for the highest class. */
  readonly below?: number;
  /** The largest value, as it is shown, that belongs to it; the highest value of all in the last class. */
  readonly to: number;
  readonly count: number;
}

/** The hexagons of a document, one an area, as HexJSON has them: columns to the east, rows to the north. */
export interface MapHexes {
  readonly layout: 'odd-r' | 'even-r' | 'odd-q' | 'even-q';
  readonly hexes: readonly {
    readonly code: string;
    readonly name?: string;
    readonly region?: string;
    readonly q: number;
    readonly r: number;
  }[];
}

/** How figures and shapes came together. */
export interface MapJoin {
  /** Areas with figures that no shape stands for. */
  readonly withoutShape: readonly string[];
  /** Shapes that the document has no row for. */
  readonly withoutRow: readonly string[];
  /** Why there is no map, as sentences. */
  readonly problems: readonly string[];
  /** What may be wrong with shapes that are drawn, as sentences. */
  readonly doubts: readonly string[];
}

/** Where a reader looks closer. */
export interface MapZoom {
  /** 1 shows everything. */
  readonly scale: number;
  /** Middle of what is seen, from 0 to 1 of the map's width and height. */
  readonly x: number;
  readonly y: number;
}

/** Areas by class, as a map, as hexagons and as a list. */
export interface MapView extends Omit<
  DistributionBase,
  'items' | 'measure' | 'labelTop' | 'ordered' | 'withheld'
> {
  /** Everything that can be explored: areas by value, then those without a number by name. */
  readonly items: readonly MapArea[];
  readonly measure: MapMeasureView;
  /** The picture asked for; left out, the one that suits the room. */
  readonly form?: MapForm;
  readonly listOrder: 'descending' | 'ascending' | 'name';
  /** How many of `items` have a number. */
  readonly valued: number;
  /** `shade` for what can be compared between areas of any size; `circles` for counts and sums. */
  readonly marks: 'shade' | 'circles';
  readonly classes: readonly MapClass[];
  /** The first class above the reference, when classes lie round one. */
  readonly above?: number;
  readonly shapes?: Shapes;
  readonly hexagons?: MapHexes;
  /** Hexagons are on their way. */
  readonly hexagonsComing?: true;
  readonly join: MapJoin;
  /** Region that is drawn once more, larger. */
  readonly inset?: string;
  /** What the boundaries are: "April 2018". */
  readonly vintage?: string;
  readonly selected?: string;
  /** Position of the class that the reader picked out. */
  readonly picked?: number;
  readonly zoom: MapZoom;
}
