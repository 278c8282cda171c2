import {rankedDotsWords} from '../describe/ranked-dots-words.js';
import {drawRankedDots} from '../draw/ranked-dots.js';
import {rankedDotsFigure} from '../view/ranked-dots-figure.js';

/** The ranked form in dots, on a logarithmic scale or in quarters. */
export const form = {figure: rankedDotsFigure, words: rankedDotsWords, draw: drawRankedDots};
