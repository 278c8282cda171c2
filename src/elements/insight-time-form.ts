import {insightTimeWords} from '../describe/insight-time-words.js';
import {drawInsightTime} from '../draw/insight-time.js';
import {insightTimeStyles} from '../theme/insight-time-styles.js';
import {insightTime} from './insight-time.js';

/** Figure, words, drawing and looks of this form. */
export const form = {
  figure: insightTime,
  describe: insightTimeWords,
  draw: drawInsightTime,
  styles: insightTimeStyles,
};
