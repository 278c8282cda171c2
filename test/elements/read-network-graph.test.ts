import {expect} from '@open-wc/testing';
import {readNetworkGraph} from '../../src/elements/read-network-graph.js';
import {smallAlliances, smallSpend} from '../support/small-network.js';

describe('readNetworkGraph', () => {
  const name = {name: 'x.json'};

  it('reads network and spend documents, each by its own checks', async () => {
    expect((await readNetworkGraph(smallAlliances(), name)).from).to.equal('network');
    expect((await readNetworkGraph(smallSpend(), name)).from).to.equal('spend');
  });

  it('explains what is neither', async () => {
    let said = '';
    await readNetworkGraph({}, name).catch((error: Error) => (said = error.message));
    expect(said).to.contain('does not say what it is');
  });
});
