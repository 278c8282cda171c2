import {expect} from '@open-wc/testing';
import {ContractError} from '../../src/contract/contract-error.js';
import {readNetwork} from '../../src/contract/read-network.js';

describe('readNetwork', () => {
  it('reads the first published example for good, every table of it', async () => {
    const response = await fetch('/test/contract/documents/network.v1.example.json');
    const example = await response.json();
    const read = await readNetwork(example);
    expect(read.facts).to.deep.equal(example.network);
    for (const table of ['organisations', 'relations', 'groups', 'memberships'] as const) {
      const found = example.resources.find((each: {name: string}) => each.name === table);
      expect(read[table], table).to.deep.equal(found?.data ?? []);
    }
  });

  it('refuses another kind of document in words', async () => {
    const error = await readNetwork({$schema: 'x/spend.v1.json'}, {name: 'a.json'}).catch(
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(ContractError);
    expect((error as ContractError).problems[0]?.message).to.contain('a.json is a spend document');
  });
});
