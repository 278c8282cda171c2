import {bodyKindWords, legalFormWords, levelName} from '../format/body-kind-words.js';
import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {networkNoun, type NetworkNounName} from '../format/network-noun.js';
import type {ItemWords} from '../view/description.js';
import type {NetworkView} from '../view/network.js';
import {networkSections} from '../view/network-sections.js';
import {networkTotals} from '../view/network-totals.js';

const known = new WeakMap<NetworkView, ReadonlySet<number>>();

/** The relations in the picture: asked for each row of the tree, so that a list would be searched thousands of times. */
function inPicture(view: NetworkView): ReadonlySet<number> {
  const ready = known.get(view) ?? new Set(view.shown);
  known.set(view, ready);
  return ready;
}

/** A body in words: the same in the readout, the panel and the accessible name. */
export function networkItemWords(view: NetworkView, index: number): ItemWords {
  const item = view.items[index];
  const body = view.graph.bodies.findIndex(({id}) => id === item?.id);
  return body < 0 ? {title: '', lines: [], label: ''} : bodyWords(view, body);
}

/** A body in words, by its position in the graph. */
export function bodyWords(view: NetworkView, body: number): ItemWords {
  const {graph, language} = view;
  const {say, money, list} = formats(language);
  const own = graph.bodies[body];
  if (!own) return {title: '', lines: [], label: ''};
  const totals = networkTotals(graph);
  const links = totals.links[body] ?? [];
  const partners = totals.partners[body] ?? 0;
  const [received = 0, given = 0] = [totals.in[body], totals.out[body]];
  const kind = own.legalForm
    ? legalFormWords(own.legalForm, language).one
    : bodyKindWords(own.kind, language).one;
  const {payers, paid} = graph.sides ?? {};
  const others = (noun: NetworkNounName) => networkNoun(noun, language).count(partners);
  const sums = [
    ...(received > 0
      ? [
          payers
            ? say`${money(received)} from ${others(payers.many)}`
            : say`money in: ${money(received)}`,
        ]
      : []),
    ...(given > 0
      ? [paid ? say`${money(given)} to ${others(paid.many)}` : say`money out: ${money(given)}`]
      : []),
  ];
  const name = (at: number) => {
    const relation = graph.relations[at];
    const other = relation?.from === body ? relation.to : relation?.from;
    return graph.bodies[other ?? -1]?.short ?? '';
  };
  const largest = links.filter((at) => graph.relations[at]?.amount !== undefined).slice(0, 5);
  const named = largest.map((at) => `${name(at)} ${money(graph.relations[at]?.amount ?? 0)}`);
  const hidden = links.filter((at) => !inPicture(view).has(at)).length;
  const degree = networkNoun('relations', language).count(links.length);
  const strongest = links.slice(0, 2).map((at) => {
    const amount = graph.relations[at]?.amount;
    return amount === undefined ? name(at) : `${name(at)} (${money(amount)})`;
  });
  const section = networkSections(view).find(({bodies}) => bodies.includes(body))?.title;
  return {
    title: sums.length ? `${own.name}: ${sums.join('; ')}` : `${own.name}: ${degree}`,
    lines: [
      ...(graph.sides
        ? []
        : [
            `${capital(kind)}${own.level ? `, ${levelName(own.level, language).toLowerCase()}` : ''}; ${degree}.`,
          ]),
      ...(named.length > 1 ? [say`The largest are ${list(named)}.`] : []),
      ...(hidden
        ? [
            hidden === links.length
              ? say`None of its relations is in the picture.`
              : hidden === 1
                ? say`1 smaller one is not in the picture.`
                : say`${hidden} smaller ones are not in the picture.`,
          ]
        : []),
      ...(own.note ? [own.note] : []),
    ].slice(0, 3),
    label: [
      own.name,
      section ?? kind,
      degree,
      ...sums,
      ...(strongest.length ? [say`strongest to ${list(strongest)}`] : []),
      ...(own.note ? [own.note] : []),
    ].join(', '),
  };
}
