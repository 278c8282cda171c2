import type {DistributionBase} from './distribution-base.js';

/** Amounts of all items; left out where one lacks its amount. */
export function amountsOf({ordered}: DistributionBase): readonly number[] | undefined {
  const amounts = ordered.flatMap(({amount}) => (amount === undefined ? [] : [amount]));
  return amounts.length === ordered.length ? amounts : undefined;
}
