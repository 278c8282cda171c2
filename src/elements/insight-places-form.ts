import {insightPlacesWords} from '../describe/insight-places-words.js';
import {drawInsightPlaces} from '../draw/insight-places.js';
import {insightPlacesStyles} from '../theme/insight-places-styles.js';
import {insightPlaces} from './insight-places.js';

/** Figure, words, drawing and looks of this form. */
export const form = {
  figure: insightPlaces,
  describe: insightPlacesWords,
  draw: drawInsightPlaces,
  styles: insightPlacesStyles,
};
