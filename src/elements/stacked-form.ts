import {stackedWords} from '../describe/stacked-words.js';
import {drawStacked} from '../draw/stacked.js';
import {stackedFigure} from '../view/stacked-figure.js';

/** The stacked form: its figure, its words and its drawing. */
export const form = {figure: stackedFigure, words: stackedWords, draw: drawStacked};
