import {insightMatrixWords} from '../describe/insight-matrix-words.js';
import {drawInsightMatrix} from '../draw/insight-matrix.js';
import {insightMatrixStyles} from '../theme/insight-matrix-styles.js';
import {insightMatrix} from './insight-matrix.js';

/** Figure, words, drawing and looks of this form. */
export const form = {
  figure: insightMatrix,
  describe: insightMatrixWords,
  draw: drawInsightMatrix,
  styles: insightMatrixStyles,
};
