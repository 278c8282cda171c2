import type {Run} from '../view/description.js';
import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {networkNoun} from '../format/network-noun.js';
import type {BipartiteView} from '../view/network.js';
import {concentrationWords} from './concentration-words.js';
import {networkShowing} from './network-showing.js';
import {plain, strong, told} from './runs.js';

function heading({graph, shown, shownMoney, money, language}: BipartiteView): string {
  const {say, share, money: pounds} = formats(language);
  const all = graph.relations.length;
  const {length} = shown;
  if (length === all) return say`${all} relations carry ${pounds(money)}`;
  const part = shownMoney / money;
  if (Math.abs(part - 0.5) < 0.015)
    return say`Half of all the money runs through ${length} of ${all} relations`;
  if (length === 1) return say`Just 1 of ${all} relations carries ${share(part)} of the money`;
  return length <= 20
    ? say`Just ${length} of ${all} relations carry ${share(part)} of the money`
    : say`${length} of ${all} relations carry ${share(part)} of the money`;
}

function sentence(view: BipartiteView): readonly Run[] {
  const {graph, shown, pairs, sideCounts, language} = view;
  const {say, money} = formats(language);
  const tell = told(language);
  const first = graph.relations[shown[0] ?? -1];
  if (!first) return networkShowing(view);
  const ends = (end: 'from' | 'to') => new Set(shown.map((at) => graph.relations[at]?.[end])).size;
  const payers = networkNoun(graph.sides?.payers.many ?? 'givers', language);
  const paid = networkNoun(graph.sides?.paid.many ?? 'receivers', language);
  const [one = '', other = ''] = [graph.bodies[first.from]?.short, graph.bodies[first.to]?.short];
  const amount = first.amount === undefined ? say`no amount stated` : money(first.amount);
  return [
    ...networkShowing(view),
    ...tell`They join ${ends('from')} of ${payers.count(sideCounts[0])} to ${ends('to')} of ${paid.count(sideCounts[1])}. The strongest is ${one} and ${other} (${strong(amount)}). `,
    ...(pairs.length && pairs.length < shown.length
      ? [
          plain(
            pairs.length === 1
              ? say`1 of the ${shown.length} is one to one: neither side has another relation this large. `
              : say`${pairs.length} of the ${shown.length} are one to one: neither side has another relation this large. `,
          ),
        ]
      : []),
    plain(concentrationWords(view)),
  ];
}

function reading({graph, language}: BipartiteView): string {
  const {say} = formats(language);
  const payers = networkNoun(graph.sides?.payers.many ?? 'givers', language).many;
  const paid = networkNoun(graph.sides?.paid.many ?? 'receivers', language).many;
  return say`${capital(payers)} stand on the left, ${paid} on the right; a line is what one paid another, and its thickness is the money (the thinnest lines are drawn a little thicker than they are, so that they can be seen). Relations that share a body stand together. At the right edge is the whole money of those who have more relations than the picture shows.`;
}

/** Words of two columns. */
export const bipartiteWords = {heading, sentence, reading};
