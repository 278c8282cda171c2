import {formats} from '../format/formats.js';
import {networkNoun} from '../format/network-noun.js';
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
  const {say} = formats(language);
  const equal = Math.round(1 / index);
  const {one, count} = networkNoun(graph.sides?.paid.many ?? 'bodies', language);
  const exact = String(Number(index.toPrecision(2)));
  return equal < 2
    ? say`Nearly all of the money goes to one ${one} (Herfindahl–Hirschman index ${exact}).`
    : say`The money is as concentrated as if ${count(equal)} had equal parts (Herfindahl–Hirschman index ${exact}).`;
}
