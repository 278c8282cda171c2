import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {quarterName} from '../format/quarter-name.js';
import type {RankedView} from '../view/distribution.js';
import type {Run} from '../view/description.js';
import {highlightedOf} from './highlighted-of.js';
import {middleHeading} from './middle-heading.js';
import {placeOf} from './place-of.js';
import {plain, strong} from './runs.js';
import {spreadSentence} from './spread-sentence.js';

function heading(view: RankedView): string {
  const {sites} = view;
  if (!sites) return middleHeading(view);
  const {numberWord} = formats(view.language);
  const quarters = new Set(sites.map((site) => site.quarter)).size;
  const covered =
    quarters === 4 ? 'all four quarters' : `${numberWord(quarters)} of the four quarters`;
  return `${capital(numberWord(sites.length))} ${sites.length === 1 ? 'site covers' : 'sites cover'} ${covered} of the range`;
}

function sentence(view: RankedView): readonly Run[] {
  return view.quarters ? quartered(view) : spreadSentence(view);
}

function quartered(view: RankedView): readonly Run[] {
  const {value, valueIn, numberWord} = formats(view.language);
  const {unit} = view.measure;
  const {quarters = [], sites = []} = view;
  const [top] = quarters;
  const low = quarters.at(-1);
  if (!top || !low) return spreadSentence(view);
  const spread = [
    plain('The highest quarter lies between '),
    strong(value(top.lowest, unit)),
    plain(` and ${valueIn(top.highest, unit)}; the lowest quarter is at `),
    strong(value(low.highest, unit)),
    plain(' or less.'),
  ];
  if (!sites.length)
    return [...spread, ...highlightedOf(view).flatMap((item) => placeOf(view, item))];
  const counts = ([1, 2, 3, 4] as const).flatMap((quarter) => {
    const own = sites.filter((site) => site.quarter === quarter).length;
    return own
      ? [
          `${numberWord(own)} ${own === 1 ? 'is' : 'are'} in the ${quarterName(quarter).toLowerCase()}`,
        ]
      : [];
  });
  const {list} = formats(view.language);
  return [...spread, plain(` Of the ${numberWord(sites.length)} sites, ${list(counts)}.`)];
}

function reading(view: RankedView, one: string): string {
  if (view.sites)
    return 'Each orange dot is a place whose name is withheld. The columns are quarters of the order.';
  return `Each dot is one ${one}, in order of its value.`;
}

/** Words of the ranked form in dots. */
export const rankedDotsWords = {heading, sentence, reading};
