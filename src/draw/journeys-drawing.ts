import type {TemplateResult} from 'lit';
import type {Drawing} from './drawing.js';

/** A drawing of journeys, in which a step can be followed to both ends of its journey. */
export interface JourneysDrawing extends Drawing {
  /** Some steps once more, to stand over the drawing: what is followed now. */
  readonly lit: (steps: readonly number[]) => TemplateResult;
  /** SVG path of one step's edge. */
  readonly outline: (step: number) => string;
}
