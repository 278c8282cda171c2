import {itemNoun} from '../format/item-noun.js';
import type {DistributionView} from '../view/distribution.js';

/** What the picture shows, how to read it, and which keys work. */
export function distributionHelp(view: DistributionView): readonly string[] {
  const one = itemNoun(view.of, view.measure.sectors).one;
  const log =
    view.scale === 'log' ? ['On this scale each equal step up means so many times more, not so much more.'] : [];
  return [
    reading(view, one),
    ...log,
    'Point at a mark, or choose “Explore the chart” and use the arrow keys, Home, End, Page Up and Page Down, or the first letters of a name. Enter chooses the mark; Escape leaves.',
    '“Show as table” gives every number in words.',
  ];
}

function reading(view: DistributionView, one: string): string {
  switch (view.form) {
    case 'ranked':
      return view.sites
        ? 'Each dot is one place in order of its value. The lines divide the order into four quarters.'
        : view.body
          ? `Each bar is one ${one}, in order. The small ones are drawn once more, larger, on a scale of their own.`
          : `Each mark is one ${one}, in order of its value.`;
    case 'stacked':
      return `Each column is one ${one} and adds to 100%. The bands say who receives which part.`;
    case 'tail':
      return `Each ${one} stands in order of its money, the largest at the left. The groups say how much of all the money they hold together.`;
    case 'lorenz':
      return 'Go along the bottom from the smallest to the largest: the curve says what part of the money they hold together. The further it sags below the dashed line, the more is held by a few.';
    case 'histogram':
      return `Each block is one ${one}. Blocks with nearly the same value stand on one another.`;
  }
}
