import {forceWords} from '../describe/force-words.js';
import {drawForce} from '../draw/force.js';
import {forceFigure, forceReduced} from '../view/force-figure.js';
import type {NetworkAsked} from '../view/network-asked.js';
import type {NetworkBase} from '../view/network-base.js';
import {placesOf} from '../view/network-places.js';
import {inSlices} from './in-slices.js';

/** The map of ties: its figure, its words, its drawing, and the layout that must be there before them. */
export const form = {
  figure: forceFigure,
  words: forceWords,
  draw: drawForce,
  ready: (base: NetworkBase, asked: NetworkAsked): Promise<unknown> | undefined => {
    const work = placesOf(forceReduced(base, asked));
    // A layout that is known, or stands in the document, is there at the first step.
    const {done} = work.next();
    return done ? undefined : inSlices(work);
  },
};
