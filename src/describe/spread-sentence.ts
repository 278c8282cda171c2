import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {itemCount} from '../format/item-count.js';
import type {DistributionItem, RankedView} from '../view/distribution.js';
import type {Run} from '../view/description.js';
import {highlightedOf} from './highlighted-of.js';
import {placeOf} from './place-of.js';
import {plain, strong, told} from './runs.js';

/** "North East Lincolnshire", or "twenty-one commissioners" when they are equal. */
function subject(
  {of, measure, language}: RankedView,
  [first, ...others]: readonly DistributionItem[],
): string {
  if (!others.length) return first?.name ?? '';
  const number = others.length + 1;
  return itemCount(number, of, measure.sectors, language, formats(language).numberWord(number));
}

/** Highest, lowest, the middle value and where half of all lie; then the highlighted ones. */
export function spreadSentence(view: RankedView): readonly Run[] {
  const {value, say} = formats(view.language);
  const tell = told(view.language);
  const {spread, measure, reference, ordered} = view;
  const written = (number: number) => value(number, measure.unit);
  const head = measure.unit === 'pounds-per-head' ? say` a head` : '';
  const at = (number: number) => ordered.filter((item) => item.value === number);
  const places = highlightedOf(view).flatMap((item) => placeOf(view, item));
  const high = strong(written(spread.highest));
  const [highest, lowest] = [at(spread.highest), at(spread.lowest)];
  const most = capital(subject(view, highest));
  if (spread.highest === spread.lowest) {
    const all =
      ordered.length > 1
        ? tell`All ${ordered.length} are at ${high}${head}.`
        : tell`${most} is at ${high}${head}.`;
    return [...all, ...places];
  }
  const least = subject(view, lowest);
  const low = strong(written(spread.lowest));
  return [
    ...(highest.length === 1
      ? tell`${most} is highest at ${high}${head}; `
      : tell`${most} are highest at ${high}${head}; `),
    ...(lowest.length === 1
      ? tell`${least} is lowest at ${low}. `
      : tell`${least} are lowest at ${low}. `),
    ...tell`The middle value is ${strong(written(spread.median))}; half lie between ${written(spread.q1)} and ${written(spread.q3)}.`,
    ...(reference
      ? [plain(` ${reference.name}: `), strong(written(reference.value)), plain('.')]
      : []),
    ...places,
  ];
}
