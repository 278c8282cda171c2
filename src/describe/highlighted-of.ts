import type {DistributionItem, DistributionView} from '../view/distribution.js';

/** Highlighted items that a sentence speaks of. */
const SPOKEN = 3;

/** The first highlighted items of a figure. */
export function highlightedOf({ordered}: DistributionView): readonly DistributionItem[] {
  return ordered.filter((item) => item.highlighted).slice(0, SPOKEN);
}
