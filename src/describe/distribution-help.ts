import {itemNoun} from '../format/item-noun.js';
import type {DistributionView} from '../view/distribution.js';

/**
 * How to read a figure, and which keys work, one paragraph each.
 *
 * @param reading - what the form shows, in a sentence or two
 */
export function distributionHelp(
  view: DistributionView,
  reading: (view: never, one: string) => string,
): readonly string[] {
  const one = itemNoun(view.of, view.measure.sectors).one;
  const log =
    view.scale === 'log' ? ['On this scale each equal step up means so many times more, not so much more.'] : [];
  return [
    // A form's words and its views come as a pair.
    reading(view as never, one),
    ...log,
    'Point at a mark, or choose “Explore the chart” and use the arrow keys, Home, End, Page Up and Page Down, or the first letters of a name. Enter chooses the mark; Escape leaves.',
    '“Show as table” gives every number in words.',
  ];
}

