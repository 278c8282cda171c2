import {insightPlacesWords} from '../describe/insight-places-words.js';
import {drawInsightPlaces} from '../draw/insight-places.js';
import {insightPlaces} from './insight-places.js';

/** Figure, words and drawing of this form. */
export const form = {
  figure: insightPlaces,
  describe: insightPlacesWords,
  draw: drawInsightPlaces,
};
