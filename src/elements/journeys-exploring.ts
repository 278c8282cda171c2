import {html, svg, type TemplateResult} from 'lit';
import type {Drawing} from '../draw/drawing.js';
import type {JourneysDrawing} from '../draw/journeys-drawing.js';
import type {StepItem} from '../view/journeys.js';
import {trailOf} from '../view/trail-of.js';
import {Exploring, type Explorable} from './exploring.js';

/** What journeys show, for those who explore them. */
export interface ExplorableJourneys extends Explorable {
  readonly shownItems: readonly StepItem[];
}

/** Reaching steps: Right and Left along the journey that most people take, Up and Down through all steps; the way there and on is lit. */
export class JourneysExploring extends Exploring {
  constructor(protected override readonly host: ExplorableJourneys) {
    super(host);
  }

  protected override target(key: string): number | undefined {
    if (key === 'ArrowRight') return this.#joined('to', 'from');
    if (key === 'ArrowLeft') return this.#joined('from', 'to');
    return super.target(key);
  }

  protected override ring(drawing: Drawing): TemplateResult {
    // Only journeys bring this exploring, and their drawing can be followed.
    const {width, height, lit, outline} = drawing as JourneysDrawing;
    const trail = trailOf(this.host.shownItems, this.active);
    return html`<svg class="ring" width=${width} height=${height} aria-hidden="true">
      ${lit(trail)}
      ${['ring-edge', 'ring-light'].map(
        (name) => svg`<path class=${name} d=${outline(this.active)}></path>`,
      )}
    </svg>`;
  }

  /** The step of most people that is joined to the active one's end, in the same journey; the active one where there is none. */
  #joined(end: 'from' | 'to', other: 'from' | 'to'): number {
    const items = this.host.shownItems;
    const here = items[this.active];
    let best = this.active;
    let most = -1;
    items.forEach((item, at) => {
      const people = item.cell.kind === 'value' ? item.cell.value : 0;
      if (item.journey !== here?.journey || item[other] !== here[end] || people <= most) return;
      [best, most] = [at, people];
    });
    return best;
  }
}
