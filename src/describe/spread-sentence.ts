import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {itemNoun} from '../format/item-noun.js';
import type {DistributionItem, RankedView} from '../view/distribution.js';
import type {Run} from '../view/description.js';
import {highlightedOf} from './highlighted-of.js';
import {placeOf} from './place-of.js';
import {plain, strong} from './runs.js';

/** "North East Lincolnshire is", or "21 commissioners are" when they are equal. */
function subject(view: RankedView, items: readonly DistributionItem[]): string {
  const noun = itemNoun(view.of, view.measure.sectors).many;
  return items.length === 1
    ? `${items[0]?.name ?? ''} is`
    : `${formats(view.language).numberWord(items.length)} ${noun} are`;
}

/** Highest, lowest, the middle value and where half of all lie; then the highlighted ones. */
export function spreadSentence(view: RankedView): readonly Run[] {
  const {value} = formats(view.language);
  const {spread, measure, reference, ordered} = view;
  const say = (number: number) => value(number, measure.unit);
  const head = measure.unit === 'pounds-per-head' ? ' a head' : '';
  const at = (number: number) => ordered.filter((item) => item.value === number);
  const places = highlightedOf(view).flatMap((item) => placeOf(view, item));
  if (spread.highest === spread.lowest) {
    return [
      plain(`All ${formats(view.language).count(ordered.length)} are at `),
      strong(say(spread.highest)),
      plain(`${head}.`),
      ...places,
    ];
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
