import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {tables} from '../../src/contract/generated/tables.js';
import {problemsOfKind} from '../../src/contract/problems-of-kind.js';

const kinds = ['spend', 'scorecard', 'network', 'survey', 'insight'];

async function example(kind: string): Promise<Record<string, unknown>> {
  const response = await fetch(`/test/contract/documents/${kind}.v1.example.json`);
  return (await response.json()) as Record<string, unknown>;
}

describe('problemsOfKind', () => {
  for (const kind of kinds) {
    it(`takes the first example of a ${kind} document, for good`, async () => {
      expect(problemsOfKind(kind, await example(kind), 'a.json')).to.deep.equal([]);
    });

    it(`takes the example that its schema gives of a ${kind} document`, async () => {
      const response = await fetch(`/src/contract/schemas/${kind}.v1.json`);
      const {examples} = (await response.json()) as {examples: readonly unknown[]};
      expect(examples).to.have.length(1);
      expect(problemsOfKind(kind, examples[0], 'a.json')).to.deep.equal([]);
    });

    it(`names what is wrong with a ${kind} document, whatever comes, and never throws`, async () => {
      const document = await example(kind);
      expect(problemsOfKind(kind, {...document, title: 7}, 'a.json')[0]?.message).to.contain(
        'title: 7',
      );
      fc.assert(
        fc.property(fc.jsonValue(), fc.jsonValue(), (facts, row) => {
          problemsOfKind(kind, facts, 'a.json');
          problemsOfKind(kind, {...document, [kind]: facts}, 'a.json');
          const resources = (document['resources'] as {name: string}[]).map(({name}) => ({
            name,
            data: [row],
          }));
          problemsOfKind(kind, {...document, resources}, 'a.json');
        }),
        {numRuns: 60},
      );
    });
  }

  it('takes a spend document with every table that there is, for good', async () => {
    const response = await fetch('/test/contract/documents/spend-all-tables.v1.example.json');
    const document = (await response.json()) as {resources: {name: string}[]};
    expect(problemsOfKind('spend', document, 'a.json')).to.deep.equal([]);
    expect(document.resources.map(({name}) => name)).to.include.members(
      Object.keys(tables['spend'] ?? {}),
    );
  });

  it('knows five kinds', () => {
    expect(() => problemsOfKind('money', {}, 'a.json')).to.throw(RangeError, 'unknown kind: money');
  });
});
