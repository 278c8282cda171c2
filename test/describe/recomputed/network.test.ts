import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {bipartiteWords} from '../../../src/describe/bipartite-words.js';
import {egoWords} from '../../../src/describe/ego-words.js';
import {forceWords} from '../../../src/describe/force-words.js';
import {networkFigure} from '../../support/network-figure.js';
import {askedOf, smallSpend, spendGraph} from '../../support/small-network.js';
import {textOf} from '../../support/text-of.js';

interface Payment {
  readonly payer: number;
  readonly paid: number;
  readonly pounds: number;
}

const payments = fc
  .uniqueArray(
    fc.record({
      payer: fc.integer({min: 0, max: 5}),
      paid: fc.integer({min: 0, max: 9}),
      pounds: fc.integer({min: 1, max: 99}),
    }),
    {selector: ({payer, paid}) => `${payer}-${paid}`, minLength: 2, maxLength: 30},
  )
  // No two sums are alike, so that there is one that is strongest.
  .map((all) => all.map((each, at) => ({...each, pounds: each.pounds * 32 + at})));

function graphOf(all: readonly Payment[]) {
  const ids = (own: (each: Payment) => number) => [...new Set(all.map(own))];
  return spendGraph({
    ...smallSpend(),
    resources: [
      {
        name: 'commissioners',
        data: ids(({payer}) => payer).map((id) => ({id: `C${id}`, name: `Payer ${id}`})),
      },
      {
        name: 'suppliers',
        data: ids(({paid}) => paid).map((id) => ({
          id: `S${id}`,
          name: `Charity ${id}`,
          sector: 'vcse',
        })),
      },
      {
        name: 'totals',
        data: all.map(({payer, paid, pounds}) => ({
          commissioner: `C${payer}`,
          supplier: `S${paid}`,
          amount: pounds,
        })),
      },
    ],
  });
}

const money = (pounds: number) =>
  new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency: 'GBP',
    maximumSignificantDigits: pounds < 1000 ? 21 : 3,
  }).format(pounds);
const strongestOf = (all: readonly Payment[]) =>
  all.reduce((best, each) => (each.pounds > best.pounds ? each : best));

describe('the words of networks, worked out by another way', () => {
  it('says how many bodies and relations there are, who has most, and how concentrated the money is', async () => {
    await fc.assert(
      fc.asyncProperty(payments, async (all) => {
        const view = networkFigure(await graphOf(all), askedOf({form: 'force'}));
        const said = textOf(forceWords.sentence(view));
        const names = all.flatMap(({payer, paid}) => [`Payer ${payer}`, `Charity ${paid}`]);
        const bodies = new Set(names);
        expect(said).to.contain(`${bodies.size} bodies and ${all.length} relations.`);
        const {payer, paid, pounds} = strongestOf(all);
        expect(said).to.contain(
          `The strongest is Payer ${payer} and Charity ${paid} (${money(pounds)}).`,
        );
        const [, name = '', degree] =
          /^(.+) has the most relations: (\d+) of/.exec(forceWords.heading(view)) ?? [];
        const counts = [...bodies].map((one) => names.filter((own) => own === one).length);
        expect(Number(degree)).to.equal(Math.max(...counts));
        expect(names.filter((own) => own === name).length).to.equal(Number(degree));
        const total = all.reduce((sum, each) => sum + each.pounds, 0);
        const received = new Map<number, number>();
        for (const each of all)
          received.set(each.paid, (received.get(each.paid) ?? 0) + each.pounds);
        const index = [...received.values()].reduce((sum, own) => sum + own ** 2, 0) / total ** 2;
        expect(said).to.contain(`(Herfindahl–Hirschman index ${Number(index.toPrecision(2))}).`);
      }),
      {numRuns: 60},
    );
  });

  it('says of two columns what they join, and of one body’s circle what it pays', async () => {
    await fc.assert(
      fc.asyncProperty(payments, async (all) => {
        const graph = await graphOf(all);
        const {payer, paid, pounds} = strongestOf(all);
        const columns = textOf(
          bipartiteWords.sentence(networkFigure(graph, askedOf({form: 'bipartite'}))),
        );
        expect(columns).to.contain(
          `The strongest is Payer ${payer} and Charity ${paid} (${money(pounds)}).`,
        );
        const own = all.filter((each) => each.payer === payer);
        const sum = own.reduce((total, each) => total + each.pounds, 0);
        const circle = networkFigure(graph, askedOf({form: 'ego', focus: `C${payer}`}));
        const said = textOf(egoWords.sentence(circle));
        expect(said).to.contain(
          `Payer ${payer} paid ${own.length} VCSE${own.length > 1 ? 's' : ''} ${money(sum)}`,
        );
        if (own.length < 2) return;
        const [, percent] = /The largest, Charity \d+, received ([\d.]+)% of that/.exec(said) ?? [];
        expect(Number(percent)).to.be.closeTo((100 * pounds) / sum, 0.051);
        expect(said).to.contain(`The largest, Charity ${paid}, received`);
      }),
      {numRuns: 60},
    );
  });
});
