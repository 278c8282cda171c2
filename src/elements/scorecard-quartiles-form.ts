import {describeQuartiles} from '../describe/quartiles-words.js';
import {drawQuartiles} from '../draw/quartiles.js';
import {scorecardQuartiles} from './scorecard-quartiles.js';

/** The quartiles of a scorecard: figure, words and drawing. */
export const form = {
  figure: scorecardQuartiles,
  describe: describeQuartiles,
  draw: drawQuartiles,
};
