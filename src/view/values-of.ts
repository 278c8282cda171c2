import type {DistributionBase} from './distribution-base.js';

/** The values of a figure's items, in its order. */
export function valuesOf({ordered}: DistributionBase): readonly number[] {
  return ordered.map((item) => item.value);
}
