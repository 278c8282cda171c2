import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {quarterName} from '../format/quarter-name.js';
import type {RankedView} from '../view/distribution.js';
import type {Run} from '../view/description.js';
import {highlightedOf} from './highlighted-of.js';
import {middleHeading} from './middle-heading.js';
import {placeOf} from './place-of.js';
import {plain, strong, told} from './runs.js';
import {spreadSentence} from './spread-sentence.js';

function heading(view: RankedView): string {
  const {sites} = view;
  if (!sites) return middleHeading(view);
  const {numberWord, say} = formats(view.language);
  const quarters = new Set(sites.map((site) => site.quarter)).size;
  const some = capital(numberWord(sites.length));
  if (sites.length === 1) return say`${some} site covers one of the four quarters of the range`;
  return quarters === 4
    ? say`${some} sites cover all four quarters of the range`
    : say`${some} sites cover ${numberWord(quarters)} of the four quarters of the range`;
}

function sentence(view: RankedView): readonly Run[] {
  return view.quarters ? quartered(view) : spreadSentence(view);
}

function quartered(view: RankedView): readonly Run[] {
  const {value, valueIn, numberWord, say, list} = formats(view.language);
  const tell = told(view.language);
  const {unit} = view.measure;
  const {quarters = [], sites = []} = view;
  const [top] = quarters;
  const low = quarters.at(-1);
  if (!top || !low) return spreadSentence(view);
  // Fewer than four items have no highest quarter.
  const whole = top.quarter === 1;
  if (!whole && !sites.length) return spreadSentence(view);
  const spread = whole
    ? tell`The highest quarter lies between ${strong(value(top.lowest, unit))} and ${valueIn(top.highest, unit)}; the lowest quarter is at ${strong(value(low.highest, unit))} or less.`
    : [];
  if (!sites.length)
    return [...spread, ...highlightedOf(view).flatMap((item) => placeOf(view, item))];
  const where = (quarter: 1 | 2 | 3 | 4) => quarterName(quarter, view.language).toLowerCase();
  const [site, ...others] = sites;
  if (site && !others.length)
    return [...spread, plain(say` The site is in the ${where(site.quarter)}.`)];
  const counts = ([1, 2, 3, 4] as const).flatMap((quarter) => {
    const own = sites.filter((site) => site.quarter === quarter).length;
    if (!own) return [];
    return own === 1
      ? say`${numberWord(own)} is in the ${where(quarter)}`
      : say`${numberWord(own)} are in the ${where(quarter)}`;
  });
  return [...spread, plain(say` Of the ${numberWord(sites.length)} sites, ${list(counts)}.`)];
}

function reading(view: RankedView, one: string): string {
  const {say} = formats(view.language);
  if (view.sites)
    return say`Each orange dot is a place whose name is withheld. The columns are quarters of the order.`;
  return say`Each dot is one ${one}, in order of its value.`;
}

/** Words of the ranked form in dots. */
export const rankedDotsWords = {heading, sentence, reading};
