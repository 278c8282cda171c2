import {formats} from '../format/formats.js';
import type {ReachView} from '../view/reach.js';
import type {Choice} from './choice.js';

/** Sums that a reader may call large, and numbers that a reader may call wide. */
const LARGE = [1e5, 1e6, 5e6, 10e6, 50e6];
const WIDE = [2, 4, 5, 10, 20];

/** The menus above a figure of reach. */
export function reachChoices(view: ReachView): readonly Choice[] {
  const {axis, say} = formats(view.language);
  const most = view.ordered.reduce((top, {commissioners}) => Math.max(top, commissioners), 1);
  const highest = view.ordered[0]?.amount ?? 0;
  const shows: Choice = {
    property: 'form',
    label: say`Show`,
    switch: true,
    value: view.form,
    options: [
      {value: 'reach', label: say`By reach`},
      {value: 'dependence', label: say`By dependence`},
    ],
  };
  const scale: Choice = {
    property: 'scale',
    label: say`Scale`,
    value: view.scale,
    options: [
      {value: 'log', label: say`Multiples`},
      {value: 'linear', label: say`Equal steps`},
    ],
  };
  const depends = view.ordered.some(({largestShare}) => largestShare !== undefined);
  const first = depends ? [shows] : [];
  if (view.form === 'dependence') return [...first, scale];
  return [
    ...first,
    {
      property: 'large',
      label: say`Large is over`,
      value: String(view.large),
      options: among(LARGE, view.large, highest).map((sum) => ({
        value: String(sum),
        label: axis(sum, 'pounds'),
      })),
    },
    {
      property: 'wide',
      label: say`Wide is`,
      value: String(view.wide),
      options: among(WIDE, view.wide, most).map((number) => ({
        value: String(number),
        label: say`${number} or more`,
      })),
    },
    scale,
  ];
}

/** Of round numbers those under the highest, with the one in use. */
function among(numbers: readonly number[], own: number, highest: number): readonly number[] {
  const below = numbers.filter((number) => number <= highest);
  return [...new Set([...below, own])].sort((a, b) => a - b);
}
