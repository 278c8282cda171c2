import {formats} from '../format/formats.js';
import {networkConcentration} from '../view/network-concentration.js';
import type {NetworkView} from '../view/network.js';

/**
 * How concentrated the money of the whole network is: "The money is as concentrated as if 62 VCSEs had equal parts
 * (Herfindahl–Hirschman index 0.016)." Empty where money is not known of most relations.
 */
export function concentrationWords({
  graph,
  language,
}: Pick<NetworkView, 'graph' | 'language'>): string {
  const index = networkConcentration(graph);
  if (index === undefined) return '';
  const {count} = formats(language);
  const equal = Math.round(1 / index);
  const {one, many} = graph.sides?.paid ?? {one: 'body', many: 'bodies'};
  return equal < 2
    ? `Nearly all of the money goes to one ${one} (Herfindahl–Hirschman index ${Number(index.toPrecision(2))}).`
    : `The money is as concentrated as if ${count(equal)} ${many} had equal parts (Herfindahl–Hirschman index ${Number(index.toPrecision(2))}).`;
}
