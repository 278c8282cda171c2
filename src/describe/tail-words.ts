import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {itemNoun} from '../format/item-noun.js';
import type {TailView} from '../view/distribution.js';
import type {Run} from '../view/description.js';
import {highlightedOf} from './highlighted-of.js';
import {middleHeading} from './middle-heading.js';
import {placeOf} from './place-of.js';
import {plain, strong} from './runs.js';

function heading(view: TailView): string {
  const {numberWord, share, count, axis} = formats(view.language);
  const {thresholds, ordered} = view;
  const noun = itemNoun(view.of, view.measure.sectors).many;
  const line = thresholds[view.scale === 'log' ? 1 : 0] ?? thresholds[0];
  if (!line || line.moneyShare === undefined || line.count < 2) return middleHeading(view);
  if (view.scale === 'linear') {
    return `${capital(numberWord(line.count))} ${noun} out of ${count(ordered.length)} receive ${share(line.moneyShare)} of the money`;
  }
  const rest = count(ordered.length - line.count);
  return `${capital(numberWord(line.count))} ${noun} share ${axis(Math.round(line.moneyShare * 100) / 100, 'share')} of the money. The other ${rest} share the rest`;
}

function sentence(view: TailView): readonly Run[] {
  const {axis, share, value, count, numberWord} = formats(view.language);
  const {unit} = view.measure;
  const noun = itemNoun(view.of, view.measure.sectors);
  const lines = view.thresholds.slice(0, 3).filter((line) => line.count > 0);
  const [first, ...others] = lines;
  const last = lines.at(-1);
  const runs: Run[] = [];
  if (first?.moneyShare !== undefined && view.total !== undefined) {
    runs.push(
      plain(
        `${capital(numberWord(first.count))} ${first.count === 1 ? noun.one : noun.many} received more than ${axis(first.value, unit)}${first.count === 1 ? '' : ' each'}: `,
      ),
      strong(share(first.moneyShare)),
      plain(` of ${value(view.total, 'pounds')}.`),
    );
    others.forEach((line, i) => {
      const many =
        i === 0 ? ` ${capital(numberWord(line.count))} received` : `, ${numberWord(line.count)}`;
      runs.push(
        plain(`${many} more than ${axis(line.value, unit)} (`),
        strong(share(line.moneyShare ?? 0)),
        plain(')'),
      );
    });
    if (others.length) runs.push(plain('.'));
  }
  if (last?.moneyShare !== undefined && last.count < view.ordered.length) {
    const rest = view.ordered.length - last.count;
    runs.push(
      plain(` The other ${count(rest)} share `),
      strong(share(1 - last.moneyShare)),
      plain('.'),
    );
  }
  runs.push(
    plain(` The middle ${noun.one} received `),
    strong(value(view.spread.median, unit)),
    plain('.'),
  );
  return [...runs, ...highlightedOf(view).flatMap((item) => placeOf(view, item))];
}

function reading(_: TailView, one: string): string {
  return `Each ${one} stands in order of its money, the largest at the left. The groups say how much of all the money they hold together.`;
}

/** Words of the long tail. */
export const tailWords = {heading, sentence, reading};
