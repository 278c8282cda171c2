import type {TrendPlace} from '../view/trend.js';
import {Exploring, type Explorable} from './exploring.js';

/** What a trend shows, for those who explore it. */
export interface ExplorableTrend extends Explorable {
  readonly shownItems: readonly TrendPlace[];
  /** Identifier of the point that stands for the chosen commissioner. */
  readonly chosenPoint: string | undefined;
}

/** Reaching a trend's points: through time by Left and Right, from commissioner to commissioner by Up and Down; one alone has no others. */
export class TrendExploring extends Exploring {
  constructor(protected override readonly host: ExplorableTrend) {
    super(host);
  }

  protected override get chosen(): string | undefined {
    return this.host.chosenPoint;
  }

  protected override target(key: string): number | undefined {
    const alone = this.host.shownItems.every(({series}) => series === 0);
    if (key === 'ArrowUp' && !alone) return this.#beside(-1);
    if (key === 'ArrowDown' && !alone) return this.#beside(1);
    return super.target(key);
  }

  /** The point of the next commissioner, or of the one before, in the same period, or in the nearest that has one. */
  #beside(step: 1 | -1): number {
    const places = this.host.shownItems;
    const here = places[this.active];
    if (!here) return this.active;
    const order = [...new Set(places.map(({series}) => series))];
    const other = order[order.indexOf(here.series) + step];
    let nearest = this.active;
    let least = Infinity;
    places.forEach(({series, at}, i) => {
      const apart = Math.abs(at - here.at);
      if (series === other && apart < least) [nearest, least] = [i, apart];
    });
    return nearest;
  }
}
