import {expect} from '@open-wc/testing';
import {networkShowing} from '../../src/describe/network-showing.js';
import {networkFigure} from '../support/network-figure.js';
import {allianceGraph, askedOf, spendGraph} from '../support/small-network.js';
import {textOf} from '../support/text-of.js';

describe('networkShowing', () => {
  it('counts what is left out, with its money', async () => {
    const view = networkFigure(await spendGraph(), askedOf({top: 1}));
    expect(textOf(networkShowing(view))).to.equal(
      'Showing 1 of 4 relations, 50.0% of the money (£50 of £100).',
    );
  });

  it('names every filter', async () => {
    const view = networkFigure(
      await allianceGraph(),
      askedOf({kinds: ['member'], type: 'horizontal-vcses', group: 'one'}),
    );
    expect(textOf(networkShowing(view))).to.contain(
      'Showing membership; vcses with vcses; Alliance One: 2 of 7 relations',
    );
  });
});
