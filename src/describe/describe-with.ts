import {itemNoun} from '../format/item-noun.js';
import type {DistributionView} from '../view/distribution.js';
import type {Description, Run} from '../view/description.js';
import {distributionNotes} from './distribution-notes.js';
import {distributionSubtitle} from './distribution-subtitle.js';
import {sourceRuns} from './source-runs.js';

/** The words of one form. */
export interface FormWords<View extends DistributionView> {
  readonly heading: (view: View) => string;
  readonly sentence: (view: View) => readonly Run[];
  /** What the picture shows; `one` is the word for one item. */
  readonly reading: (view: View, one: string) => string;
}

/** A distribution in words: all computed from the view, nothing about one document written here. */
export function describeWith<View extends DistributionView>(
  view: View,
  words: FormWords<View>,
): Description {
  return {
    heading: words.heading(view),
    subtitle: distributionSubtitle(view),
    sentence: words.sentence(view),
    reading: words.reading(view, itemNoun(view.of, view.measure.sectors, view.language).one),
    notes: distributionNotes(view),
    source: sourceRuns(view),
  };
}
