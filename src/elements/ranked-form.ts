import {rankedWords} from '../describe/ranked-words.js';
import {drawRankedBars} from '../draw/ranked-bars.js';
import {rankedFigure} from '../view/ranked-figure.js';

/** The ranked form in bars: its figure, its words and its drawing. */
export const form = {figure: rankedFigure, words: rankedWords, draw: drawRankedBars};
