import {insightThemesWords} from '../describe/insight-themes-words.js';
import {drawInsightThemes} from '../draw/insight-themes.js';
import {insightThemes} from './insight-themes.js';

/** Figure, words and drawing of this form. */
export const form = {
  figure: insightThemes,
  describe: insightThemesWords,
  draw: drawInsightThemes,
};
