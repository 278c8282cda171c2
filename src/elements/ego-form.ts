import {egoWords} from '../describe/ego-words.js';
import {drawEgo} from '../draw/ego.js';
import {egoFigure} from '../view/ego-figure.js';

/** The form `ego` of a network: its figure, its words and its drawing. */
export const form = {figure: egoFigure, words: egoWords, draw: drawEgo};
