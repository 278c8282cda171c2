import {describeQuartiles} from '../describe/quartiles-words.js';
import {drawQuartiles} from '../draw/quartiles.js';
import {scorecardQuartilesStyles} from '../theme/scorecard-quartiles-styles.js';
import {scorecardQuartiles} from './scorecard-quartiles.js';

/** The quartiles of a scorecard: figure, words, drawing and looks. */
export const form = {
  figure: scorecardQuartiles,
  describe: describeQuartiles,
  draw: drawQuartiles,
  styles: scorecardQuartilesStyles,
};
