import {insightTimeWords} from '../describe/insight-time-words.js';
import {drawInsightTime} from '../draw/insight-time.js';
import {insightTime} from './insight-time.js';

/** Figure, words and drawing of this form. */
export const form = {
  figure: insightTime,
  describe: insightTimeWords,
  draw: drawInsightTime,
};
