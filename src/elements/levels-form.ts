import {levelsWords} from '../describe/levels-words.js';
import {drawLevels} from '../draw/levels.js';
import {levelsFigure} from '../view/levels-figure.js';

/** The form `levels` of a network: its figure, its words and its drawing. */
export const form = {figure: levelsFigure, words: levelsWords, draw: drawLevels};
