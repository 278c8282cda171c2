import {matrixWords} from '../describe/matrix-words.js';
import {drawMatrix} from '../draw/matrix.js';
import {matrixFigure} from '../view/matrix-figure.js';

/** The form `matrix` of a network: its figure, its words and its drawing. */
export const form = {figure: matrixFigure, words: matrixWords, draw: drawMatrix};
