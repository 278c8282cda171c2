import type {DistributionOptions} from '../../src/elements/distribution-base.js';

/** Pounds per head to voluntary organisations, ranked; with what a test asks otherwise. */
export function asked(options: Partial<DistributionOptions> = {}): DistributionOptions {
  return {
    of: 'commissioners',
    measure: 'per-head',
    sectors: ['vcse'],
    form: 'ranked',
    order: 'descending',
    quartiles: false,
    thresholds: [],
    highlight: [],
    sites: [],
    ...options,
  };
}
