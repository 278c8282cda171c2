import {tailWords} from '../describe/tail-words.js';
import {drawTailArea} from '../draw/tail-area.js';
import {tailFigure} from '../view/tail-figure.js';

/** The long tail on a linear scale: its figure, its words and its drawing. */
export const form = {figure: tailFigure, words: tailWords, draw: drawTailArea};
