import type {TemplateResult} from 'lit';
import type {Label} from './label.js';

/** The room a drawing has. */
export interface Size {
  /** CSS pixels, from 280. */
  readonly width: number;
  /** Size of the reader's text against the usual 16 px: 1, or more where the reader asked for larger. */
  readonly em: number;
}

/** A rectangle in the drawing, in CSS pixels from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture at one size, and where its items are. */
export interface Drawing {
  /** One `<svg>` of exactly `width` by `height`, with no focusable element. */
  readonly template: TemplateResult;
  readonly width: number;
  readonly height: number;
  /** One box per item of the view, in the same order: the mark the focus ring goes round. */
  readonly marks: readonly Box[];
  /** The item under or nearest to a point, or `undefined` outside the plot. */
  readonly markAt: (x: number, y: number) => number | undefined;
  /** Every text of the picture but the axis numbers. */
  readonly labels: readonly Label[];
  /** Set where the drawing is itself a table or a list that everyone reads: then nothing needs exploring. */
  readonly speaks?: true;
  /** What a tooltip must not cover: the highlighted marks and their labels. */
  readonly keepClear: readonly Box[];
}
