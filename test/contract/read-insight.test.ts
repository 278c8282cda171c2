import {expect} from '@open-wc/testing';
import {ContractError} from '../../src/contract/contract-error.js';
import {readInsight} from '../../src/contract/read-insight.js';

describe('readInsight', () => {
  it('reads the first published example for good, every table of it', async () => {
    const response = await fetch('/test/contract/documents/insight.v1.example.json');
    const example = await response.json();
    const read = await readInsight(example);
    expect(read.facts).to.deep.equal(example.insight);
    for (const table of [
      'themes',
      'feedback',
      'quotes',
      'journeys',
      'steps',
      'services',
      'places',
    ] as const) {
      const found = example.resources.find((each: {name: string}) => each.name === table);
      expect(read[table], table).to.deep.equal(found?.data ?? []);
    }
  });

  it('refuses another kind of document in words', async () => {
    const error = await readInsight({$schema: 'x/spend.v1.json'}, {name: 'a.json'}).catch(
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(ContractError);
    expect((error as ContractError).problems[0]?.message).to.contain('a.json is a spend document');
  });
});
