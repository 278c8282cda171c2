import {quarterOf, quarters} from '../analysis/quarters.js';
import {formats, type Language} from '../format/formats.js';
import type {DistributionBase, FigureOptions} from './distribution-base.js';
import type {RankedView, SiteView} from './distribution.js';
import {scaleOf} from './scale-of.js';
import {valuesOf} from './values-of.js';

/** Items in order of value as dots, in quarters and with sites where they are asked for. */
export function rankedDotsFigure(base: DistributionBase, options: FigureOptions): RankedView {
  const values = valuesOf(base);
  const sites = options.sites.map((rank, i) => siteOf(rank, i, values.length, base.language));
  const descending = [...values].sort((a, b) => b - a);
  return {
    ...base,
    form: 'ranked',
    scale: scaleOf(base, options.scale),
    thresholds: [],
    ...(options.quartiles || sites.length ? {quarters: quarters(descending)} : {}),
    ...(sites.length ? {sites, items: sites} : {}),
  };
}

function siteOf(rank: number, at: number, count: number, language: Language): SiteView {
  if (!(Number.isInteger(rank) && rank >= 1 && rank <= count)) {
    throw new RangeError(`invalid sites: ${rank} (expected ranks from 1 to ${count})`);
  }
  const letter = String.fromCharCode(65 + (at % 26));
  return {
    id: `site-${at + 1}`,
    name: formats(language).say`Site ${letter}`,
    rank,
    quarter: quarterOf(rank, count),
  };
}
