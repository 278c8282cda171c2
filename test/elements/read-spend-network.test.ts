import {expect} from '@open-wc/testing';
import {readSpendNetwork} from '../../src/elements/read-spend-network.js';
import {smallSpend} from '../support/small-network.js';

describe('readSpendNetwork', () => {
  it('checks a document and makes a network of it', async () => {
    const graph = await readSpendNetwork(smallSpend(), {name: 'x.json'});
    expect(graph.from).to.equal('spend');
    expect(graph.bodies.length).to.be.above(4);
  });

  it('refuses another kind', async () => {
    let failed = false;
    await readSpendNetwork({}, {name: 'x.json'}).catch(() => (failed = true));
    expect(failed).to.equal(true);
  });
});
