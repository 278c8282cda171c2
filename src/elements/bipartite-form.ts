import {bipartiteWords} from '../describe/bipartite-words.js';
import {drawBipartite} from '../draw/bipartite.js';
import {bipartiteFigure} from '../view/bipartite-figure.js';

/** The form `bipartite` of a network: its figure, its words and its drawing. */
export const form = {figure: bipartiteFigure, words: bipartiteWords, draw: drawBipartite};
