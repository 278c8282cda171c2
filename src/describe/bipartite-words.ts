import type {Run} from '../view/description.js';
import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import type {BipartiteView} from '../view/network.js';
import {concentrationWords} from './concentration-words.js';
import {networkShowing} from './network-showing.js';

function heading({graph, shown, shownMoney, money, language}: BipartiteView): string {
  const {count, share, money: pounds} = formats(language);
  const all = graph.relations.length;
  if (shown.length === all) return `${count(all)} relations carry ${pounds(money)}`;
  const part = shownMoney / money;
  const carry = shown.length === 1 ? 'carries' : 'carry';
  if (Math.abs(part - 0.5) < 0.015)
    return `Half of all the money runs through ${count(shown.length)} of ${count(all)} relations`;
  return `${shown.length <= 20 ? 'Just ' : ''}${count(shown.length)} of ${count(all)} relations ${carry} ${share(part)} of the money`;
}

function sentence(view: BipartiteView): readonly Run[] {
  const {graph, shown, pairs, sideCounts, language} = view;
  const {count, money} = formats(language);
  const {payers, paid} = graph.sides ?? {
    payers: {one: 'giver', many: 'givers'},
    paid: {one: 'receiver', many: 'receivers'},
  };
  const first = graph.relations[shown[0] ?? -1];
  if (!first) return networkShowing(view);
  const ends = (end: 'from' | 'to') => new Set(shown.map((at) => graph.relations[at]?.[end])).size;
  const [one, other] = [graph.bodies[first.from]?.short, graph.bodies[first.to]?.short];
  return [
    ...networkShowing(view),
    {text: `They join ${count(ends('from'))} of ${count(sideCounts[0])} ${payers.many} to `},
    {text: `${count(ends('to'))} of ${count(sideCounts[1])} ${paid.many}. `},
    {text: `The strongest is ${one ?? ''} and ${other ?? ''} (`},
    {text: first.amount === undefined ? 'no amount stated' : money(first.amount), strong: true},
    {text: '). '},
    ...(pairs.length && pairs.length < shown.length
      ? [
          {
            text: `${count(pairs.length)} of the ${count(shown.length)} ${pairs.length === 1 ? 'is' : 'are'} one to one: neither side has another relation this large. `,
          },
        ]
      : []),
    {text: concentrationWords(view)},
  ];
}

function reading({graph}: BipartiteView): string {
  const {payers, paid} = graph.sides ?? {payers: {many: 'givers'}, paid: {many: 'receivers'}};
  return `${capital(payers.many)} stand on the left, ${paid.many} on the right; a line is what one paid another, and its thickness is the money (the thinnest lines are drawn a little thicker than they are, so that they can be seen). Relations that share a body stand together. At the right edge is the whole money of those who have more relations than the picture shows.`;
}

/** Words of two columns. */
export const bipartiteWords = {heading, sentence, reading};
