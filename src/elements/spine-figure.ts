import type {Scorecard} from '../contract/read-scorecard.js';
import type {MeasuresView} from '../view/scorecard.js';
import {scorecardMeasures} from './scorecard-measures.js';
import type {ScorecardOptions} from './scorecard-options.js';

/**
 * The measures of a scorecard in the order of a spine: the document's, or by place, highest first; those without a place
 * last. A choice of the reader's may leave only measures without a place: they are shown so.
 *
 * @throws RangeError when no measure of the document has anything to compare with
 */
export function spineFigure(
  document: Scorecard,
  options: ScorecardOptions,
): MeasuresView | undefined {
  const view = scorecardMeasures(document, options);
  if (!view) return undefined;
  if (!placed(view) && !placed(scorecardMeasures(document, whole(options)))) {
    throw new RangeError(
      'layout="spine" needs those compared with a spread: a benchmark with benchmarkLower and benchmarkUpper, or at least four comparisons',
    );
  }
  if (options.sort !== 'place') return view;
  const items = [...view.items].sort((a, b) => (b.order ?? -1) - (a.order ?? -1));
  return Object.freeze({...view, items});
}

const placed = (view: MeasuresView | undefined) =>
  view?.items.some(({order}) => order !== undefined) ?? false;

/** Every measure of the document's own organisation, against all that it is compared with. */
function whole({perspective: _, organisation: __, ...options}: ScorecardOptions): ScorecardOptions {
  return {...options, show: 'all', compare: 'peers'};
}
