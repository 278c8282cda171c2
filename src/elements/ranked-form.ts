import {rankedWords} from '../describe/ranked-words.js';
import {drawRanked} from '../draw/ranked.js';
import {rankedFigure} from '../view/ranked-figure.js';

/** The ranked form: its figure, its words and its drawing. */
export const form = {figure: rankedFigure, words: rankedWords, draw: drawRanked};
