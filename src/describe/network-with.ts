import type {Description, Run} from '../view/description.js';
import type {NetworkView} from '../view/network.js';
import {networkNotes} from './network-notes.js';
import {networkSubtitle} from './network-subtitle.js';
import {sourceRuns} from './source-runs.js';

/** The words of one form of a network. */
export interface NetworkWords<View extends NetworkView> {
  readonly heading: (view: View) => string;
  readonly sentence: (view: View) => readonly Run[];
  readonly reading: (view: View) => string;
}

/** A network in words, all computed from the view. */
export function networkWith<View extends NetworkView>(
  view: View,
  words: NetworkWords<View>,
): Description {
  return {
    heading: words.heading(view),
    subtitle: networkSubtitle(view),
    sentence: words.sentence(view),
    reading: words.reading(view),
    notes: networkNotes(view),
    source: sourceRuns(view),
  };
}
