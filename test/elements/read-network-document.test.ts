import {expect} from '@open-wc/testing';
import {readNetworkDocument} from '../../src/elements/read-network-document.js';
import {smallAlliances} from '../support/small-network.js';

describe('readNetworkDocument', () => {
  it('checks a document and makes a network of it', async () => {
    const graph = await readNetworkDocument(smallAlliances(), {name: 'x.json'});
    expect(graph.from).to.equal('network');
    expect(graph.bodies.length).to.be.above(4);
  });

  it('refuses another kind', async () => {
    let failed = false;
    await readNetworkDocument({}, {name: 'x.json'}).catch(() => (failed = true));
    expect(failed).to.equal(true);
  });
});
