import type {DistributionView} from '../view/distribution.js';
import type {Description} from '../view/description.js';
import {describeWith} from './describe-with.js';
import {histogramWords} from './histogram-words.js';
import {lorenzWords} from './lorenz-words.js';
import {rankedDotsWords} from './ranked-dots-words.js';
import {rankedWords} from './ranked-words.js';
import {stackedWords} from './stacked-words.js';
import {tailWords} from './tail-words.js';

/** A distribution of any form in words. */
export function describeDistribution(view: DistributionView): Description {
  switch (view.form) {
    case 'ranked':
      return describeWith(
        view,
        view.quarters || view.scale === 'log' ? rankedDotsWords : rankedWords,
      );
    case 'stacked':
      return describeWith(view, stackedWords);
    case 'tail':
      return describeWith(view, tailWords);
    case 'lorenz':
      return describeWith(view, lorenzWords);
    case 'histogram':
      return describeWith(view, histogramWords);
  }
}
