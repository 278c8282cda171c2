import {commissionersWord} from '../format/commissioners-word.js';
import {formats} from '../format/formats.js';
import type {ItemWords} from '../view/description.js';
import type {ReachView} from '../view/reach.js';
import {spoken} from './spoken.js';

/**
 * One supplier in words: for the tooltip, the readout and its accessible name.
 *
 * @param index - position in `view.items`
 */
export function reachItemWords(view: ReachView, index: number): ItemWords {
  const item = view.ordered[index];
  if (!item) return {title: '', lines: [], label: ''};
  const {money, ordinal, axis, say} = formats(view.language);
  const {name, amount, commissioners, largestShare, payers, rank, ties, reachRank, reachTies} =
    item;
  const payer = payers?.[0]?.name;
  const part =
    largestShare === undefined ? '' : axis(Math.round(largestShare * 100) / 100, 'share');
  const from =
    commissioners === 1
      ? payer
        ? say`${money(amount)} from one commissioner: ${payer}`
        : say`${money(amount)} from one commissioner`
      : say`${money(amount)} from ${commissionersWord(commissioners, view.language)}`;
  const largest =
    commissioners === 1 || !part
      ? ''
      : payer
        ? say`Largest: ${payer}, ${part} of its money`
        : say`${part} of its money from the largest`;
  const at = (own: number, equals: number) =>
    equals > 1 ? say`equal ${ordinal(own)}` : ordinal(own);
  const place = say`${at(rank, ties)} by money, ${at(reachRank, reachTies)} by reach`;
  const lines = [from, largest, place].filter(Boolean);
  const order =
    ties > 1
      ? say`${rank} of ${view.ordered.length}, equal with ${ties - 1}`
      : say`${rank} of ${view.ordered.length}`;
  const label = `${order}: ${[name, ...lines].join(', ')}`;
  return {title: name, lines, label: spoken(label, view.language)};
}
