import {formats} from '../format/formats.js';
import {itemCount} from '../format/item-count.js';
import type {LorenzView} from '../view/distribution.js';
import type {Run} from '../view/description.js';
import {middleHeading} from './middle-heading.js';
import {strong, told} from './runs.js';

function heading(view: LorenzView): string {
  const {say, count} = formats(view.language);
  const {of, measure, language, ordered} = view;
  const point = view.points.find(({which}) => which === 'half-of-money');
  if (!point) return middleHeading(view);
  const few = itemCount(point.count, of, measure.sectors, language);
  const all = count(ordered.length);
  const more = point.moneyShare > 0.5;
  if (of === 'suppliers')
    return more
      ? say`More than half of the money goes to ${few} out of ${all}`
      : say`Half of the money goes to ${few} out of ${all}`;
  return more
    ? say`More than half of the money comes from ${few} out of ${all}`
    : say`Half of the money comes from ${few} out of ${all}`;
}

function sentence(view: LorenzView): readonly Run[] {
  const {share, value, count} = formats(view.language);
  const tell = told(view.language);
  const {of, measure, language, ordered} = view;
  const [half, tenth, fewest] = view.points.map(({moneyShare}) => strong(share(moneyShare)));
  const all = itemCount(ordered.length, of, measure.sectors, language);
  const total = value(view.total ?? 0, 'pounds');
  const few = count(view.points[2]?.count ?? 0);
  if (!half || !tenth || !fewest) return [];
  return of === 'suppliers'
    ? tell`The smaller half of the ${all} received ${half} of ${total}. The largest tenth received ${tenth}. The largest ${few} received ${fewest}.`
    : tell`The smaller half of the ${all} paid ${half} of ${total}. The largest tenth paid ${tenth}. The largest ${few} paid ${fewest}.`;
}

function reading({language}: LorenzView): string {
  return formats(language)
    .say`Go from the smallest at the left to the largest at the right. The curve adds up their parts of the money. The further it sags below the dashed line, the more of it a few of them make up.`;
}

/** Words of the Lorenz curve. */
export const lorenzWords = {heading, sentence, reading};
