import {tailWords} from '../describe/tail-words.js';
import {drawTail} from '../draw/tail.js';
import {tailFigure} from '../view/tail-figure.js';

/** The tail form: its figure, its words and its drawing. */
export const form = {figure: tailFigure, words: tailWords, draw: drawTail};
