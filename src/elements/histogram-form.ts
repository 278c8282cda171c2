import {histogramWords} from '../describe/histogram-words.js';
import {drawHistogram} from '../draw/histogram.js';
import {histogramFigure} from '../view/histogram-figure.js';

/** The histogram form: its figure, its words and its drawing. */
export const form = {figure: histogramFigure, words: histogramWords, draw: drawHistogram};
