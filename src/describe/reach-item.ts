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
  const {money, count, ordinal, axis} = formats(view.language);
  const {name, amount, commissioners, largestShare, payers, rank, ties, reachRank, reachTies} =
    item;
  const payer = payers?.[0]?.name;
  const part =
    largestShare === undefined ? '' : axis(Math.round(largestShare * 100) / 100, 'share');
  const from =
    commissioners === 1
      ? `${money(amount)} from ${payer ? `one commissioner: ${payer}` : 'one commissioner'}`
      : `${money(amount)} from ${commissionersWord(commissioners)}`;
  const largest =
    commissioners === 1 || !part
      ? ''
      : payer
        ? `Largest: ${payer}, ${part} of its money`
        : `${part} of its money from the largest`;
  const at = (own: number, equals: number) => `${equals > 1 ? 'equal ' : ''}${ordinal(own)}`;
  const place = `${at(rank, ties)} by money, ${at(reachRank, reachTies)} by reach`;
  const lines = [from, largest, place].filter(Boolean);
  const equal = ties > 1 ? `, equal with ${count(ties - 1)}` : '';
  const label = `${count(rank)} of ${count(view.ordered.length)}${equal}: ${[name, ...lines].join(', ')}`;
  return {title: name, lines, label: spoken(label)};
}
