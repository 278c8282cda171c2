import {above} from '../analysis/above.js';
import {quarterOf, quarters} from '../analysis/quarters.js';
import {roundLimit} from '../analysis/round-limit.js';
import {amountsOf} from './amounts-of.js';
import type {DistributionBase, FigureOptions} from './distribution-base.js';
import type {RankedView} from './distribution.js';
import {scaleOf} from './scale-of.js';
import {valuesOf} from './values-of.js';

/** Highest over middle value from which the small ones are drawn once more, larger. */
const STEEP = 8;

/** Items in order of value, with lines, quarters or sites where they are asked for. */
export function rankedFigure(base: DistributionBase, options: FigureOptions): RankedView {
  const values = valuesOf(base);
  const descending = [...values].sort((a, b) => b - a);
  const {median, highest} = base.spread;
  const limit = roundLimit(median);
  const count = values.filter((value) => value < limit).length;
  const sites = options.sites.map((rank, i) => siteOf(rank, i, values.length));
  const steep = highest > STEEP * median && limit > 0 && limit < highest;
  const divided = options.quartiles || sites.length > 0;
  const thresholds = options.thresholds.map((value) => above(values, value, amountsOf(base)));
  return {
    ...base,
    form: 'ranked',
    scale: scaleOf(base, options.scale),
    thresholds,
    ...(divided ? {quarters: quarters(descending)} : {}),
    ...(sites.length ? {sites, items: sites} : {}),
    ...(steep && !thresholds.length && !divided && options.scale !== 'log' ? {body: {limit, count}} : {}),
  };
}

function siteOf(rank: number, at: number, count: number) {
  if (!(Number.isInteger(rank) && rank >= 1 && rank <= count)) {
    throw new RangeError(`invalid sites: ${rank} (expected ranks from 1 to ${count})`);
  }
  const letter = String.fromCharCode(65 + (at % 26));
  return {id: `site-${at + 1}`, name: `Site ${letter}`, rank, quarter: quarterOf(rank, count)};
}
