import {describeMeasures} from '../describe/measures-words.js';
import {drawSpine} from '../draw/spine.js';
import {scorecardSpineStyles} from '../theme/scorecard-spine-styles.js';
import {spineFigure} from './spine-figure.js';

/** The spine of a scorecard: figure, words, drawing and looks. */
export const form = {
  figure: spineFigure,
  describe: describeMeasures,
  draw: drawSpine,
  styles: scorecardSpineStyles,
};
