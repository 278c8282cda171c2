import type {Run} from '../view/description.js';
import {counted} from '../format/counted.js';
import {formats} from '../format/formats.js';
import {relationWords} from '../format/relation-words.js';
import type {NetworkView} from '../view/network.js';

const relation = {one: 'relation', many: 'relations'};

/**
 * What part of the network is in the picture, and by which filters: "Showing 60 of 1,988 relations, 50.7% of the money
 * (£970M of £1,912M)." Nothing is left out without being counted here.
 */
export function networkShowing(view: NetworkView): readonly Run[] {
  const {graph, shown, shownMoney, money, language} = view;
  const {count, share, money: pounds} = formats(language);
  const all = graph.relations.length;
  const part = money > 0 ? `, ${share(shownMoney / money)} of the money` : '';
  const sums = money > 0 ? ` (${pounds(shownMoney)} of ${pounds(money)})` : '';
  const why = filterWords(view);
  if (shown.length === all) {
    return [
      {text: 'All '},
      {text: counted(all, relation, count), strong: true},
      {text: ` are shown${money > 0 ? ` (${pounds(money)})` : ''}. `},
    ];
  }
  return [
    {text: `Showing ${why}`},
    {text: `${count(shown.length)} of ${counted(all, relation, count)}`, strong: true},
    {text: `${part}${sums}. `},
  ];
}

function filterWords({graph, filter, language}: NetworkView): string {
  const {kinds, type, group, around, minimum} = filter;
  const words = [
    ...(kinds.length
      ? [kinds.map((kind) => relationWords(kind).heading.toLowerCase()).join(', ')]
      : []),
    ...(type ? [(graph.types.find(({id}) => id === type)?.name ?? type).toLowerCase()] : []),
    ...(group === undefined ? [] : [graph.groups[group]?.name ?? '']),
    ...(around === undefined
      ? []
      : [`only ${graph.bodies[around]?.name ?? ''} and its neighbours`]),
    ...(minimum === undefined ? [] : [`${formats(language).axis(minimum, 'pounds')} or more`]),
  ];
  return words.length ? `${words.join('; ')}: ` : '';
}
