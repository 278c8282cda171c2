import {formats} from '../format/formats.js';
import {itemNoun} from '../format/item-noun.js';
import type {LorenzView} from '../view/distribution.js';
import type {Run} from '../view/description.js';
import {middleHeading} from './middle-heading.js';
import {plain, strong} from './runs.js';

function heading(view: LorenzView): string {
  const {count} = formats(view.language);
  const noun = itemNoun(view.of, view.measure.sectors);
  const point = view.points.find(({which}) => which === 'half-of-money');
  if (!point) return middleHeading(view);
  const half = point.moneyShare > 0.5 ? 'More than half' : 'Half';
  const goes = view.of === 'suppliers' ? 'goes to' : 'comes from';
  return `${half} of the money ${goes} ${count(point.count)} ${point.count === 1 ? noun.one : noun.many} out of ${count(view.ordered.length)}`;
}

function sentence(view: LorenzView): readonly Run[] {
  const {count, share, value} = formats(view.language);
  const noun = itemNoun(view.of, view.measure.sectors).many;
  const [half, tenth, fewest] = view.points;
  const did = view.of === 'suppliers' ? 'received' : 'paid';
  return [
    plain(`The smaller half of the ${count(view.ordered.length)} ${noun} ${did} `),
    strong(share(half?.moneyShare ?? 0)),
    plain(` of ${value(view.total ?? 0, 'pounds')}. The largest tenth ${did} `),
    strong(share(tenth?.moneyShare ?? 0)),
    plain(`, and the largest ${count(fewest?.count ?? 0)} ${did} `),
    strong(share(fewest?.moneyShare ?? 0)),
    plain('.'),
  ];
}

function reading(): string {
  return 'Go along the bottom from the smallest to the largest: the curve says what part of the money they hold together. The further it sags below the dashed line, the more is held by a few.';
}

/** Words of the Lorenz curve. */
export const lorenzWords = {heading, sentence, reading};
