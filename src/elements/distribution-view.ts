import type {Spend} from '../contract/spend.js';
import type {DistributionView} from '../view/distribution.js';
import {figureOf} from '../view/distribution-figure.js';
import {distributionBase, type DistributionOptions} from './distribution-base.js';

/**
 * A distribution of a spend document, in any form.
 *
 * @returns the figure, frozen, or `undefined` when no item has a number
 * @throws RangeError, in words for the page's author, when the document or the form cannot give what is asked
 */
export function distributionView(
  spend: Spend,
  options: DistributionOptions,
): DistributionView | undefined {
  const made = distributionBase(spend, options);
  return made && Object.freeze(figureOf(made.base, made.asked));
}
