import type {Language} from '../format/messages.js';

/** One thing a reader can reach in a figure: a commissioner, a supplier, a point on a curve. */
export interface FigureItem {
  /** Identifier from the document; `detail.id` of `vcse-select`. */
  readonly id: string;
  /** Name for readers, free of control characters. */
  readonly name: string;
}

/** Where the figures come from, for the lines under every figure. */
export interface Provenance {
  /** Title of the document. */
  readonly title: string;
  /** Language of the document's own words: names, notes, what people said. */
  readonly language: Language;
  /** For example "2018-19". */
  readonly period: string;
  /** For example "England". */
  readonly place?: string;
  readonly sources: readonly {readonly title: string; readonly path?: string}[];
  readonly licences: readonly {readonly title: string; readonly path?: string}[];
  /** People and bodies who made the document. */
  readonly authors?: readonly string[];
  readonly publisher?: string;
  readonly version?: string;
  /** Day on which the document was made, as year-month-day. */
  readonly created?: string;
  readonly populationSource?: string;
  /** How whole the figures are: parts from 0 to 1 of what was expected, and of the money. */
  readonly health?: {readonly complete?: number; readonly unmatched?: number};
  /** The document's notes that bear on this figure, as sentences. */
  readonly notes: readonly string[];
}

/**
 * What every figure holds, whatever it shows: the part that the frame around a chart reads.
 * A view is plain, frozen and serialisable; two equal views give equal pictures, sentences, tables
 * and files.
 */
export interface FigureView {
  /** Language of the words made from this view. */
  readonly language: Language;
  readonly provenance: Provenance;
  /** What can be explored, in the order of the arrow keys. */
  readonly items: readonly FigureItem[];
}
