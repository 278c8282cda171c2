import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {itemCount} from '../format/item-count.js';
import {itemNoun} from '../format/item-noun.js';
import type {TailView} from '../view/distribution.js';
import type {Run} from '../view/description.js';
import {highlightedOf} from './highlighted-of.js';
import {middleHeading} from './middle-heading.js';
import {placeOf} from './place-of.js';
import {plain, strong, told} from './runs.js';

function heading(view: TailView): string {
  const {numberWord, share, axis, say} = formats(view.language);
  const {thresholds, ordered, of, measure, language} = view;
  const line = thresholds[view.scale === 'log' ? 1 : 0] ?? thresholds[0];
  if (!line || line.moneyShare === undefined || line.count < 2) return middleHeading(view);
  const some = capital(
    itemCount(line.count, of, measure.sectors, language, numberWord(line.count)),
  );
  const all = ordered.length;
  if (view.scale === 'linear')
    return say`${some} out of ${all} receive ${share(line.moneyShare)} of the money`;
  const part = axis(Math.round(line.moneyShare * 100) / 100, 'share');
  return say`${some} share ${part} of the money. The other ${all - line.count} share the rest`;
}

function sentence(view: TailView): readonly Run[] {
  const {axis, share, value, numberWord} = formats(view.language);
  const tell = told(view.language);
  const {of, language} = view;
  const {unit, sectors} = view.measure;
  const lines = view.thresholds.slice(0, 3).filter((line) => line.count > 0);
  const [first, ...others] = lines;
  const last = lines.at(-1);
  const runs: Run[] = [];
  if (first?.moneyShare !== undefined && view.total !== undefined) {
    const some = capital(itemCount(first.count, of, sectors, language, numberWord(first.count)));
    const [edge, part, whole] = [
      axis(first.value, unit),
      strong(share(first.moneyShare)),
      value(view.total, 'pounds'),
    ];
    runs.push(
      ...(first.count === 1
        ? tell`${some} received more than ${edge}: ${part} of ${whole}.`
        : tell`${some} received more than ${edge} each: ${part} of ${whole}.`),
    );
    others.forEach((line, i) => {
      const many = numberWord(line.count);
      const than = axis(line.value, unit);
      const own = strong(share(line.moneyShare ?? 0));
      runs.push(
        ...(i === 0
          ? tell` ${capital(many)} received more than ${than} (${own})`
          : tell`, ${many} more than ${than} (${own})`),
      );
    });
    if (others.length) runs.push(plain('.'));
  }
  if (last?.moneyShare !== undefined && last.count < view.ordered.length) {
    const rest = strong(share(1 - last.moneyShare));
    runs.push(...tell` The other ${view.ordered.length - last.count} share ${rest}.`);
  }
  const middle = itemNoun(of, sectors, language).one;
  runs.push(...tell` The middle ${middle} received ${strong(value(view.spread.median, unit))}.`);
  return [...runs, ...highlightedOf(view).flatMap((item) => placeOf(view, item))];
}

function reading({language}: TailView, one: string): string {
  return formats(language)
    .say`The ${one} with the most money is at the left, and the others follow in order. Each group says what part of all the money it holds.`;
}

/** Words of the long tail. */
export const tailWords = {heading, sentence, reading};
