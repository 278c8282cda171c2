import {term} from '../format/messages.js';
import type {Explorable} from './exploring.js';
import {JourneysExploring, type ExplorableJourneys} from './journeys-exploring.js';
import type {Dictionaries} from './languages.js';

export {journeysItemWords as itemWords} from '../describe/journeys-item.js';
export {journeysTable as table} from '../describe/journeys-table.js';
export {journeysChoices as choices} from './journeys-choices.js';

/** For those who want to change the figure. */
export const spec = async () => (await import('../export/journeys-spec.js')).journeysSpec;

/** Which keys work on journeys. */
export const keys = term`Point at a band, or choose “Explore the chart” and use the keys: Right goes on along the route, Left goes back along it, Up and Down go through all steps, Home and End to the first and the last; or type the first letters of a place. The whole way of those people is lit. Enter keeps it lit; Escape leaves. “Show as table” gives every number in words.`;

/** Exploring along a journey and from step to step. */
export function exploring(host: Explorable): JourneysExploring {
  // Only journeys bring these details, and their items are steps.
  return new JourneysExploring(host as ExplorableJourneys);
}

/** Its texts in other languages. */
export const dictionaries: Dictionaries = {cy: () => import('../words/cy/journeys.js')};
