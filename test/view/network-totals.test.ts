import {expect} from '@open-wc/testing';
import {networkTotals} from '../../src/view/network-totals.js';
import {allianceGraph, spendGraph} from '../support/small-network.js';

describe('networkTotals', () => {
  it('adds money in and out and counts partners', async () => {
    const totals = networkTotals(await spendGraph());
    expect(totals.out).to.deep.equal([70, 30, 0, 0, 0]);
    expect(totals.in).to.deep.equal([0, 0, 60, 20, 20]);
    expect(totals.partners).to.deep.equal([2, 2, 2, 1, 1]);
    expect(totals.money).to.equal(100);
    expect(totals.links[2]).to.deep.equal([0, 2]);
  });

  it('knows whether most relations have an amount', async () => {
    const [money, few] = [networkTotals(await spendGraph()), networkTotals(await allianceGraph())];
    expect([money.mostlyPriced, few.mostlyPriced]).to.deep.equal([true, false]);
    expect(few.priced).to.equal(1);
  });

  it('orders relations by money, stated ones before our reading', async () => {
    const {order} = networkTotals(await allianceGraph());
    expect(order[0]).to.equal(0);
    expect(order.at(-1)).to.equal(5);
  });
});
