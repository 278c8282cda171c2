import type {Run} from '../view/description.js';
import {formats} from '../format/formats.js';
import {networkNoun} from '../format/network-noun.js';
import {relationWords} from '../format/relation-words.js';
import type {NetworkView} from '../view/network.js';
import {strong, told} from './runs.js';

/**
 * What part of the network is in the picture, and by which filters: "Showing 60 of 1,988 relations, 50.7% of the money
 * (£970M of £1,912M)." Nothing is left out without being counted here.
 */
export function networkShowing(view: NetworkView): readonly Run[] {
  const {graph, shown, shownMoney, money, language} = view;
  const {say, share, money: pounds} = formats(language);
  const tell = told(language);
  const all = networkNoun('relations', language).count(graph.relations.length);
  if (shown.length === graph.relations.length)
    return money > 0
      ? tell`All ${strong(all)} are shown (${pounds(money)}). `
      : tell`All ${strong(all)} are shown. `;
  const why = filterWords(view);
  const part = strong(say`${shown.length} of ${all}`);
  return money > 0
    ? tell`Showing ${why}${part}, ${share(shownMoney / money)} of the money (${pounds(shownMoney)} of ${pounds(money)}). `
    : tell`Showing ${why}${part}. `;
}

function filterWords({graph, filter, language}: NetworkView): string {
  const {say, axis} = formats(language);
  const {kinds, type, group, around, minimum} = filter;
  const words = [
    ...(kinds.length
      ? [kinds.map((kind) => relationWords(kind, language).heading.toLowerCase()).join(', ')]
      : []),
    ...(type ? [say([graph.types.find(({id}) => id === type)?.name ?? type]).toLowerCase()] : []),
    ...(group === undefined ? [] : [graph.groups[group]?.name ?? '']),
    ...(around === undefined
      ? []
      : [say`only ${graph.bodies[around]?.name ?? ''} and its neighbours`]),
    ...(minimum === undefined ? [] : [say`${axis(minimum, 'pounds')} or more`]),
  ];
  return words.length ? `${words.join('; ')}: ` : '';
}
