import {insightMatrixWords} from '../describe/insight-matrix-words.js';
import {drawInsightMatrix} from '../draw/insight-matrix.js';
import {insightMatrix} from './insight-matrix.js';

/** Figure, words and drawing of this form. */
export const form = {
  figure: insightMatrix,
  describe: insightMatrixWords,
  draw: drawInsightMatrix,
};
