import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {itemCount} from '../format/item-count.js';
import type {TailView} from '../view/distribution.js';
import type {Run} from '../view/description.js';
import {highlightedOf} from './highlighted-of.js';
import {middleHeading} from './middle-heading.js';
import {placeOf} from './place-of.js';
import {plain, strong, told} from './runs.js';
import {wholeShare} from './whole-share.js';

function heading(view: TailView): string {
  const {numberWord, share, say} = formats(view.language);
  const {thresholds, ordered, of, measure, language} = view;
  const line = thresholds[view.scale === 'log' ? 1 : 0] ?? thresholds[0];
  if (!line || line.moneyShare === undefined || line.count < 2) return middleHeading(view);
  const some = capital(
    itemCount(line.count, of, measure.sectors, language, numberWord(line.count)),
  );
  const all = ordered.length;
  const others = all - line.count;
  const paid = of === 'commissioners';
  if (view.scale === 'linear' || others < 2) {
    const part = share(line.moneyShare);
    return paid
      ? say`${some} out of ${all} pay ${part} of the money`
      : say`${some} out of ${all} receive ${part} of the money`;
  }
  const part = wholeShare(line.moneyShare, language);
  return paid
    ? say`${some} pay ${part} of the money. The other ${others} pay the rest`
    : say`${some} share ${part} of the money. The other ${others} share the rest`;
}

function sentence(view: TailView): readonly Run[] {
  const {axis, share, value, numberWord, say} = formats(view.language);
  const tell = told(view.language);
  const {of, language} = view;
  const {unit, sectors} = view.measure;
  const head = unit === 'pounds-per-head' ? say` a head` : '';
  const paid = of === 'commissioners';
  // Numbers of invoices or suppliers are no money; and a line that nobody more is over adds nothing.
  const lines =
    unit === 'count'
      ? []
      : view.thresholds.slice(0, 3).filter((line, i, all) => line.count > (all[i - 1]?.count ?? 0));
  const [first, ...others] = lines;
  const last = lines.at(-1);
  const runs: Run[] = [];
  if (first?.moneyShare !== undefined && view.total !== undefined) {
    const some = capital(itemCount(first.count, of, sectors, language, numberWord(first.count)));
    const [edge, part, whole] = [
      `${axis(first.value, unit)}${head}`,
      strong(share(first.moneyShare)),
      value(view.total, 'pounds'),
    ];
    const each = first.count > 1 && !head;
    if (paid)
      runs.push(
        ...(each
          ? tell`${some} paid more than ${edge} each: ${part} of ${whole}.`
          : tell`${some} paid more than ${edge}: ${part} of ${whole}.`),
      );
    else
      runs.push(
        ...(each
          ? tell`${some} received more than ${edge} each: ${part} of ${whole}.`
          : tell`${some} received more than ${edge}: ${part} of ${whole}.`),
      );
    others.forEach((line, i) => {
      const many = numberWord(line.count);
      const than = axis(line.value, unit);
      const own = strong(share(line.moneyShare ?? 0));
      runs.push(
        ...(i > 0
          ? tell`, ${many} more than ${than} (${own})`
          : paid
            ? tell` ${capital(many)} paid more than ${than} (${own})`
            : tell` ${capital(many)} received more than ${than} (${own})`),
      );
    });
    if (others.length) runs.push(plain('.'));
  }
  if (last?.moneyShare !== undefined && last.count < view.ordered.length) {
    const rest = strong(share(1 - last.moneyShare));
    const others = numberWord(view.ordered.length - last.count);
    runs.push(
      ...(paid
        ? tell` The other ${others} paid ${rest}.`
        : tell` The other ${others} received ${rest}.`),
    );
  }
  runs.push(...tell` The middle value is ${strong(value(view.spread.median, unit))}.`);
  return [...runs, ...highlightedOf(view).flatMap((item) => placeOf(view, item))];
}

function reading({language}: TailView, one: string): string {
  return formats(language)
    .say`The ${one} with the highest value is at the left, and the others follow in order. Each group says its part of all the money.`;
}

/** Words of the long tail. */
export const tailWords = {heading, sentence, reading};
