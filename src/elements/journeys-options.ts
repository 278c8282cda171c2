import type {Language} from '../format/messages.js';
import type {JourneysForm} from '../view/journeys.js';

/** What a page's author sets on journeys, as attributes. */
export interface JourneysSettings {
  /** Of the words. */
  readonly language?: Language | undefined;
  readonly form: string | undefined;
  readonly journey: string | undefined;
  readonly follow: string | undefined;
  readonly least: number | undefined;
  readonly selected: string | undefined;
}

/** What to show of a document's journeys. */
export interface JourneysOptions {
  /** Of the words; left out, English. */
  readonly language?: Language;
  readonly form?: JourneysForm;
  readonly journey?: string;
  readonly follow?: string;
  readonly least?: number;
  readonly selected?: string;
}

const forms: readonly JourneysForm[] = ['flows', 'list'];

/**
 * The attributes of journeys, checked.
 *
 * @throws RangeError, in words for the page's author, when one is unknown
 */
export function journeysOptions(settings: JourneysSettings): JourneysOptions {
  const {language, journey, follow, least, selected} = settings;
  const form = forms.find((each) => each === settings.form);
  if (settings.form && !form)
    throw new RangeError(`unknown form: "${settings.form}" (expected ${forms.join(', ')})`);
  if (least !== undefined && !(least >= 1))
    throw new RangeError(`unknown least: "${least}" (expected a number of people, from 1)`);
  return {
    ...(language ? {language} : {}),
    ...(form ? {form} : {}),
    ...(journey ? {journey} : {}),
    ...(follow ? {follow} : {}),
    ...(least === undefined ? {} : {least}),
    ...(selected ? {selected} : {}),
  };
}
