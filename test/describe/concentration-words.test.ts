import {expect} from '@open-wc/testing';
import {concentrationWords} from '../../src/describe/concentration-words.js';
import {allianceGraph, smallSpend, spendGraph} from '../support/small-network.js';

describe('concentrationWords', () => {
  it('says the index, and how many equal receivers it is like', async () => {
    expect(concentrationWords({graph: await spendGraph(), language: 'en'})).to.equal(
      'The money is as concentrated as if 2 VCSEs had equal parts (Herfindahl–Hirschman index 0.44).',
    );
  });

  it('says that one has nearly all', async () => {
    const document = smallSpend();
    const totals = document.resources[2]?.data as {supplier: string; amount: number}[];
    totals.forEach((row) => Object.assign(row, {amount: row.supplier === 'S1' ? 900 : 1}));
    expect(concentrationWords({graph: await spendGraph(document), language: 'en'})).to.match(
      /^Nearly all of the money goes to one VCSE/,
    );
  });

  it('is silent where most relations have no amount', async () => {
    expect(concentrationWords({graph: await allianceGraph(), language: 'en'})).to.equal('');
  });
});
