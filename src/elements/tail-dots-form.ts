import {tailWords} from '../describe/tail-words.js';
import {drawTailDots} from '../draw/tail-dots.js';
import {tailFigure} from '../view/tail-figure.js';

/** The long tail on a logarithmic scale. */
export const form = {figure: tailFigure, words: tailWords, draw: drawTailDots};
