import type {Run} from '../view/description.js';
import {counted} from '../format/counted.js';
import {formats} from '../format/formats.js';
import {bodyKindWords} from '../format/body-kind-words.js';
import type {EgoView} from '../view/network.js';
import {networkTotals} from '../view/network-totals.js';

/** Under this part from the largest partner, nobody is leaned on. */
const LEAN = 0.25;

interface Facts {
  readonly name: string;
  readonly count: number;
  readonly money: number;
  readonly largest: number;
  readonly first: string;
  readonly gives: boolean;
  readonly partners: {readonly one: string; readonly many: string};
}

function factsOf({graph, focus, partners, rest}: EgoView): Facts {
  const count = partners.length + (rest?.count ?? 0);
  const priced = partners.flatMap((each) => (each.amount === undefined ? [] : [each]));
  const top = [...priced].sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0))[0];
  const money = priced.reduce((sum, {amount = 0}) => sum + amount, 0) + (rest?.money ?? 0);
  const gives = graph.relations.some(({from}) => from === focus);
  const takes = graph.relations.some(({to}) => to === focus);
  const sides = graph.sides;
  return {
    name: graph.bodies[focus]?.short ?? '',
    count,
    money,
    largest: money > 0 ? (top?.amount ?? 0) / money : 0,
    first: graph.bodies[top?.body ?? -1]?.short ?? '',
    gives: gives && !takes,
    partners: sides ? (gives ? sides.paid : sides.payers) : {one: 'body', many: 'bodies'},
  };
}

function heading(view: EgoView): string {
  const {share, count} = formats(view.language);
  const {name, count: many, largest, gives, partners, money} = factsOf(view);
  const how = counted(many, partners, count);
  if (!view.graph.sides || money <= 0) {
    return `${name} has relations with ${how}`;
  }
  const tail =
    many < 2
      ? ''
      : largest < LEAN
        ? gives
          ? ', none of them with a quarter of the money'
          : ', and leans on none of them'
        : gives
          ? `, but one takes ${share(largest)} of the money`
          : `, but ${share(largest)} of its money comes from one`;
  return gives ? `${name} pays ${how}${tail}` : `${name} is paid by ${how}${tail}`;
}

function sentence(view: EgoView): readonly Run[] {
  const {graph, focus, partners, rest, language, asked} = view;
  const {count, money: pounds, share, numberWord} = formats(language);
  const {name, count: many, money, largest, first, gives, partners: noun} = factsOf(view);
  const totals = networkTotals(graph);
  const own = totals.partners[focus] ?? 0;
  const kind = graph.bodies[focus]?.kind;
  // Said only of the one that was found so: a document about one body's circle does not know the others' relations.
  const most =
    !asked &&
    graph.bodies.every(
      (body, at) => body.kind !== kind || at === focus || (totals.partners[at] ?? 0) < own,
    );
  const amounts = partners.map(({amount}) => amount ?? 0).sort((a, b) => b - a);
  const top = many >= 20 ? 10 : 3;
  const held = amounts.slice(0, top).reduce((sum, amount) => sum + amount, 0);
  const alone = partners.filter(({body}) => totals.partners[body] === 1).length;
  const all = rest
    ? `${count(partners.length)} are shown one by one, the other ${count(rest.count)} together.`
    : many > 1
      ? `All ${count(many)} are shown.`
      : '';
  const title = `${name}${most && kind ? ` has the most relations of any ${graph.sides && !gives ? graph.sides.paid.one : bodyKindWords(kind).one}` : ''}`;
  if (money <= 0 || !graph.sides) {
    const stated = money > 0 ? ` Money of ${pounds(money)} is stated.` : '';
    return [
      {text: `${title}${most ? ': ' : ' has '}`},
      {text: counted(view.passing, {one: 'relation', many: 'relations'}, count), strong: true},
      {text: ` with ${counted(many, noun, count)}. ${all}${stated}`},
    ];
  }
  return [
    {text: most ? `${title}: ` : ''},
    {text: most ? (gives ? 'it paid ' : '') : gives ? `${name} paid ` : ''},
    {text: counted(many, noun, count), strong: true},
    {text: gives ? ' ' : ` paid ${most ? 'it' : name} `},
    {text: pounds(money), strong: true},
    {
      text:
        many > 1
          ? `. The largest, ${first}, ${gives ? 'received' : 'gave'} ${share(largest)} of that${many > top ? `; the ${numberWord(top)} largest ${gives ? 'received' : 'gave'} ${share(held / money)}` : ''}. `
          : '. ',
    },
    ...(gives && alone && !rest
      ? [
          {
            text: `${count(alone)} of the ${count(many)} ${alone === 1 ? 'has' : 'have'} no other ${graph.sides.payers.one}. `,
          },
        ]
      : []),
    {text: all},
  ];
}

function reading({money, parts}: EgoView): string {
  return `One body stands in the middle and everyone it has a relation with around it, ${money > 0 ? 'most money first; a line’s thickness is the money at the middle, and the printed amount is the fact' : 'one line a body'}.${parts ? ' Partners of one sort stand under one heading.' : ''} Choose another body, or find one, to put it in the middle.`;
}

/** Words of one body's circle. */
export const egoWords = {heading, sentence, reading};
