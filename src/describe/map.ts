import {cleanText} from '../format/clean-text.js';
import {formats} from '../format/formats.js';
import type {Description, Run} from '../view/description.js';
import type {MapView} from '../view/map.js';
import {mapHeading} from './map-heading.js';
import {mapNotes} from './map-notes.js';
import {mapSentence} from './map-sentence.js';
import {mapSubtitle} from './map-subtitle.js';
import {sourceRuns} from './source-runs.js';

/** A map in words: all computed from the view, nothing about one document written here. */
export function describeMap(view: MapView): Description {
  return {
    heading: mapHeading(view),
    subtitle: mapSubtitle(view),
    sentence: mapSentence(view),
    reading: readingOf(view),
    notes: mapNotes(view),
    source: [...sourceRuns(view), ...boundariesOf(view)],
  };
}

function readingOf(view: MapView): string {
  const {say} = formats(view.language);
  if (view.marks === 'circles')
    return say`The larger a circle, the larger the number of its area. The number in a circle is its place in the order. “List” shows all areas as bars.`;
  return [
    say`Each area has the colour and the letter of its class, A for the lowest; diagonal lines mean that there are no figures.`,
    ...(view.above === undefined
      ? []
      : [say`A black line runs between areas above and below the figure they are compared with.`]),
    say`“Hexagons” gives every area the same room, “List” shows all areas in order.`,
  ].join(' ');
}

/** Whom the boundaries come from. */
function boundariesOf({shapes, language}: MapView): readonly Run[] {
  const {say} = formats(language);
  const from = shapes?.attribution;
  return from ? [{text: say` Boundaries: ${cleanText(from)}.`}] : [];
}
