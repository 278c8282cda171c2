import {lorenzWords} from '../describe/lorenz-words.js';
import {drawLorenz} from '../draw/lorenz.js';
import {lorenzFigure} from '../view/lorenz-figure.js';

/** The Lorenz form: its figure, its words and its drawing. */
export const form = {figure: lorenzFigure, words: lorenzWords, draw: drawLorenz};
