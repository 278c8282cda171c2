import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {itemNoun} from '../format/item-noun.js';
import {quarterName} from '../format/quarter-name.js';
import type {DistributionItem, RankedView} from '../view/distribution.js';
import type {Run} from '../view/description.js';
import {highlightedOf} from './highlighted-of.js';
import {middleHeading} from './middle-heading.js';
import {placeOf} from './place-of.js';
import {recipientWords} from './recipient-words.js';
import {plain, strong} from './runs.js';

function heading(view: RankedView): string {
  const {count, numberWord, axis} = formats(view.language);
  const noun = itemNoun(view.of, view.measure.sectors);
  const {sites, thresholds, measure} = view;
  if (sites) {
    const quarters = new Set(sites.map((site) => site.quarter)).size;
    const covered = quarters === 4 ? 'all four quarters' : `${numberWord(quarters)} of the four quarters`;
    return `${capital(numberWord(sites.length))} ${sites.length === 1 ? 'site covers' : 'sites cover'} ${covered} of the range`;
  }
  const [line] = thresholds;
  if (line && line.count > 0 && line.moneyShare !== undefined && view.of === 'commissioners' && measure.name.startsWith('share')) {
    const makes = line.count === 1 ? 'makes' : 'make';
    return `${capital(numberWord(line.count))} of ${count(view.ordered.length)} ${noun.many} ${makes} ${axis(Math.round(line.moneyShare * 100) / 100, 'share')} of all payments to ${recipientWords(measure)}`;
  }
  return middleHeading(view);
}

function sentence(view: RankedView): readonly Run[] {
  return view.quarters ? quartered(view) : spreadOf(view);
}

/** "North East Lincolnshire is", or "21 commissioners are" when they are equal. */
function subject(view: RankedView, items: readonly DistributionItem[]): string {
  const noun = itemNoun(view.of, view.measure.sectors).many;
  return items.length === 1
    ? `${items[0]?.name ?? ''} is`
    : `${formats(view.language).numberWord(items.length)} ${noun} are`;
}

function spreadOf(view: RankedView): readonly Run[] {
  const {value} = formats(view.language);
  const {spread, measure, reference, ordered} = view;
  const say = (number: number) => value(number, measure.unit);
  const head = measure.unit === 'pounds-per-head' ? ' a head' : '';
  const at = (number: number) => ordered.filter((item) => item.value === number);
  const places = highlightedOf(view).flatMap((item) => placeOf(view, item));
  if (spread.highest === spread.lowest) {
    return [plain(`All ${formats(view.language).count(ordered.length)} are at `), strong(say(spread.highest)), plain(`${head}.`), ...places];
  }
  return [
    plain(`${capital(subject(view, at(spread.highest)))} highest at `),
    strong(say(spread.highest)),
    plain(`${head}; ${subject(view, at(spread.lowest))} lowest at `),
    strong(say(spread.lowest)),
    plain('. The middle value is '),
    strong(say(spread.median)),
    plain(`; half lie between ${say(spread.q1)} and ${say(spread.q3)}.`),
    ...(reference ? [plain(` ${reference.name}: `), strong(say(reference.value)), plain('.')] : []),
    ...places,
  ];
}

function quartered(view: RankedView): readonly Run[] {
  const {value, valueIn, numberWord} = formats(view.language);
  const {unit} = view.measure;
  const {quarters = [], sites = []} = view;
  const [top] = quarters;
  const low = quarters.at(-1);
  if (!top || !low) return spreadOf(view);
  const spread = [
    plain('The highest quarter lies between '),
    strong(value(top.lowest, unit)),
    plain(` and ${valueIn(top.highest, unit)}; the lowest quarter is at `),
    strong(value(low.highest, unit)),
    plain(' or less.'),
  ];
  if (!sites.length) return [...spread, ...highlightedOf(view).flatMap((item) => placeOf(view, item))];
  const counts = ([1, 2, 3, 4] as const).flatMap((quarter) => {
    const own = sites.filter((site) => site.quarter === quarter).length;
    return own ? [`${numberWord(own)} ${own === 1 ? 'is' : 'are'} in the ${quarterName(quarter).toLowerCase()}`] : [];
  });
  const {list} = formats(view.language);
  return [...spread, plain(` Of the ${numberWord(sites.length)} sites, ${list(counts)}.`)];
}

function reading(view: RankedView, one: string): string {
  return view.sites
        ? 'Each dot is one place in order of its value. The lines divide the order into four quarters.'
        : view.body
          ? `Each bar is one ${one}, in order. The small ones are drawn once more, larger, on a scale of their own.`
          : `Each mark is one ${one}, in order of its value.`;
}

/** Words of the ranked form. */
export const rankedWords = {heading, sentence, reading};
