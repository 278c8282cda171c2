import {formats} from '../format/formats.js';
import {peopleCountText} from '../format/people-count-text.js';
import {peopleText} from '../format/people-text.js';
import type {JourneysView, StopView} from '../view/journeys.js';

/** A place in a few words: its name, how many people, and what sets it apart. */
export interface StopWords {
  readonly name: string;
  readonly people: string;
  /** That people come back here, or that some go no further. */
  readonly more: readonly string[];
}

/** The words of a place in a drawing of journeys. */
export function stopWords(
  {least, language}: Pick<JourneysView, 'least' | 'language'>,
  {name, other, again, came, went, stayed}: StopView,
): StopWords {
  const {say} = formats(language);
  // Where more go on than came, some journeys start here.
  const most = went && (!came || went.people > came.people) ? went : came;
  return {
    name: other ? say`Other routes` : name,
    people: most ? peopleCountText(most, language) : '',
    more: [
      ...(again ? [say`back again`] : []),
      ...(stayed ? [say`${peopleText(stayed, least, language)} go no further`] : []),
    ],
  };
}
