import {asDots} from './as-dots.js';
import type {DistributionBase, FigureOptions} from './distribution-base.js';
import type {DistributionView} from './distribution.js';
import {histogramFigure} from './histogram-figure.js';
import {lorenzFigure} from './lorenz-figure.js';
import {rankedDotsFigure} from './ranked-dots-figure.js';
import {rankedFigure} from './ranked-figure.js';
import {stackedFigure} from './stacked-figure.js';
import {tailFigure} from './tail-figure.js';

/**
 * A figure of the form that the options name.
 *
 * @throws RangeError when the form cannot show the items
 */
export function figureOf(base: DistributionBase, options: FigureOptions): DistributionView {
  switch (options.form) {
    case 'ranked':
      return asDots(options) ? rankedDotsFigure(base, options) : rankedFigure(base, options);
    case 'stacked':
      return stackedFigure(base, options);
    case 'tail':
      return tailFigure(base, options);
    case 'lorenz':
      return lorenzFigure(base);
    case 'histogram':
      return histogramFigure(base, options);
  }
}
