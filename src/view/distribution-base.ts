import type {Form, RankedView, Sector} from './distribution.js';

/** What every form of a distribution starts from. */
export type DistributionBase = Omit<
  RankedView,
  'form' | 'thresholds' | 'quarters' | 'sites' | 'body' | 'scale'
>;

/** How a form is asked for. */
export interface FigureOptions {
  readonly form: Form;
  readonly scale?: 'linear' | 'log';
  readonly quartiles: boolean;
  readonly thresholds: readonly number[];
  readonly sites: readonly number[];
  readonly columnWidth?: number;
  /** Sectors of each band of a stacked figure, floor first. */
  readonly bands: readonly (readonly Sector[])[];
}
