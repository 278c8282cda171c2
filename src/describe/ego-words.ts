import type {Run} from '../view/description.js';
import {formats} from '../format/formats.js';
import {bodyKindWords} from '../format/body-kind-words.js';
import {networkNoun, type NetworkNoun} from '../format/network-noun.js';
import type {EgoView} from '../view/network.js';
import {networkTotals} from '../view/network-totals.js';
import {plain, strong, told} from './runs.js';

/** Under this part from the largest partner, nobody is leaned on. */
const LEAN = 0.25;

interface Facts {
  readonly name: string;
  readonly count: number;
  readonly money: number;
  readonly largest: number;
  readonly first: string;
  readonly gives: boolean;
  readonly partners: NetworkNoun;
}

function factsOf({graph, focus, partners, rest, language}: EgoView): Facts {
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
    partners: networkNoun(sides ? (gives ? sides.paid : sides.payers).many : 'bodies', language),
  };
}

function heading(view: EgoView): string {
  const {say, share} = formats(view.language);
  const {name, count: many, largest, gives, partners, money} = factsOf(view);
  const how = partners.count(many);
  if (!view.graph.sides || money <= 0) return say`${name} has relations with ${how}`;
  if (gives) {
    const tail =
      largest < LEAN
        ? say`, none of them with a quarter of the money`
        : say`, but one takes ${share(largest)} of the money`;
    return say`${name} pays ${how}` + (many < 2 ? '' : tail);
  }
  const tail =
    largest < LEAN
      ? say`, and leans on none of them`
      : say`, but ${share(largest)} of its money comes from one`;
  return say`${name} is paid by ${how}` + (many < 2 ? '' : tail);
}

function sentence(view: EgoView): readonly Run[] {
  const {graph, focus, partners, rest, language, asked} = view;
  const {say, money: pounds} = formats(language);
  const tell = told(language);
  const facts = factsOf(view);
  const {name, count: many, money, gives, partners: noun} = facts;
  const totals = networkTotals(graph);
  const own = totals.partners[focus] ?? 0;
  const kind = graph.bodies[focus]?.kind ?? 'other';
  // Said only of the one that was found so: a document about one body's circle does not know the others' relations.
  const most =
    !asked &&
    graph.bodies.every(
      (body, at) => body.kind !== kind || at === focus || (totals.partners[at] ?? 0) < own,
    );
  const all = rest
    ? say`${partners.length} are shown one by one, the other ${rest.count} together.`
    : many > 1
      ? say`All ${many} are shown.`
      : '';
  const how = noun.count(many);
  const any =
    graph.sides && !gives ? say([graph.sides.paid.one]) : bodyKindWords(kind, language).one;
  if (money <= 0 || !graph.sides) {
    const ties = strong(networkNoun('relations', language).count(view.passing));
    return [
      ...(most
        ? tell`${name} has the most relations of any ${any}: ${ties} with ${how}. `
        : tell`${name} has ${ties} with ${how}. `),
      plain(all),
      plain(money > 0 ? say` Money of ${pounds(money)} is stated.` : ''),
    ].filter(({text}) => text);
  }
  const [who, sum] = [strong(how), strong(pounds(money))];
  const alone = partners.filter(({body}) => totals.partners[body] === 1).length;
  const payer = say([graph.sides.payers.one]);
  return [
    ...(most
      ? gives
        ? tell`${name} has the most relations of any ${any}: it paid ${who} ${sum}`
        : tell`${name} has the most relations of any ${any}: ${who} paid it ${sum}`
      : gives
        ? tell`${name} paid ${who} ${sum}`
        : tell`${who} paid ${name} ${sum}`),
    plain(`${largestWords(view, facts)}. `),
    ...(gives && alone && !rest
      ? [
          plain(
            alone === 1
              ? say`1 of the ${many} has no other ${payer}. `
              : say`${alone} of the ${many} have no other ${payer}. `,
          ),
        ]
      : []),
    plain(all),
  ];
}

/** What part of the money the largest partners have. */
function largestWords({partners, language}: EgoView, facts: Facts): string {
  const {say, share, numberWord} = formats(language);
  const {count: many, money, largest, first, gives} = facts;
  if (many < 2) return '';
  const top = many >= 20 ? 10 : 3;
  const amounts = partners.map(({amount}) => amount ?? 0).sort((a, b) => b - a);
  const held = share(amounts.slice(0, top).reduce((sum, amount) => sum + amount, 0) / money);
  const one = gives
    ? say`. The largest, ${first}, received ${share(largest)} of that`
    : say`. The largest, ${first}, gave ${share(largest)} of that`;
  if (many <= top) return one;
  return (
    one +
    (gives
      ? say`; the ${numberWord(top)} largest received ${held}`
      : say`; the ${numberWord(top)} largest gave ${held}`)
  );
}

function reading({money, parts, language}: EgoView): string {
  const {say} = formats(language);
  return [
    money > 0
      ? say`One body stands in the middle and everyone it has a relation with around it, most money first; a line’s thickness is the money at the middle, and the printed amount is the fact.`
      : say`One body stands in the middle and everyone it has a relation with around it, one line a body.`,
    parts ? say` Partners of one sort stand under one heading.` : '',
    say` Choose another body, or find one, to put it in the middle.`,
  ].join('');
}

/** Words of one body's circle. */
export const egoWords = {heading, sentence, reading};
