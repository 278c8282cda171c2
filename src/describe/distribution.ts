import type {DistributionView} from '../view/distribution.js';
import type {Description, Run} from '../view/description.js';
import {distributionHeading} from './distribution-heading.js';
import {distributionHelp} from './distribution-help.js';
import {distributionNotes} from './distribution-notes.js';
import {distributionSentence} from './distribution-sentence.js';
import {distributionSubtitle} from './distribution-subtitle.js';

/** A distribution in words: all computed from the view, nothing about one document written here. */
export function describeDistribution(view: DistributionView): Description {
  return {
    heading: distributionHeading(view),
    subtitle: distributionSubtitle(view),
    sentence: distributionSentence(view),
    help: distributionHelp(view),
    notes: distributionNotes(view),
    source: sourceOf(view),
  };
}

function sourceOf({provenance}: DistributionView): readonly Run[] {
  const {sources, licences, populationSource} = provenance;
  const named = sources.flatMap(({title, path}, i): Run[] => [
    ...(i ? [{text: '; '}] : []),
    path ? {text: title, href: path} : {text: title},
  ]);
  const licence = licences.map(({title}) => title).join('; ');
  return [
    ...named,
    {text: licence ? `. Licence: ${licence}.` : '.'},
    ...(populationSource ? [{text: ` Population: ${populationSource}.`}] : []),
  ];
}
