import {herfindahl} from '../analysis/herfindahl.js';
import type {NetworkGraph} from './network-graph.js';
import {networkTotals} from './network-totals.js';

/**
 * How much of a network's money comes together in few receivers: the Herfindahl–Hirschman index of what each body
 * receives, the sum of the squared parts of the whole.
 *
 * @returns from 1/n (n equal receivers) to 1 (one has it all); `undefined` where most relations have no amount, so that
 *   the sums say little
 * @see ../analysis/herfindahl.ts for the formula
 */
export function networkConcentration(graph: NetworkGraph): number | undefined {
  const {in: received, mostlyPriced} = networkTotals(graph);
  return mostlyPriced ? herfindahl(received) : undefined;
}
