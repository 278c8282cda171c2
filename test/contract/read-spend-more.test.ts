import {expect} from '@open-wc/testing';
import {ContractError} from '../../src/contract/contract-error.js';
import {readSpendMore} from '../../src/contract/read-spend-more.js';
import {smallDocument} from '../support/small-spend.js';

const boundaries = {name: 'boundaries', path: 'areas.topo.json', codeProperty: 'code'};

function withTables(areas: readonly object[]) {
  const document = smallDocument();
  return {
    ...document,
    resources: [
      ...document.resources,
      {name: 'areas', data: areas},
      {name: 'events', data: [{date: '2018-19', label: 'A merger'}]},
      boundaries,
    ],
  };
}

describe('readSpendMore', () => {
  it('reads areas, events and boundaries beside what every figure reads', async () => {
    const read = await readSpendMore(withTables([{id: 'E1', name: 'One'}]));
    expect(read.areas.map((area) => area.id)).to.deep.equal(['E1']);
    expect(read.boundaries).to.deep.equal(boundaries);
    expect(read.succession).to.deep.equal([]);
    expect(read.commissioners.length).to.equal(4);
  });

  it('has no boundaries when the document has none', async () => {
    expect('boundaries' in (await readSpendMore(smallDocument()))).to.equal(false);
  });

  it('refuses an area given twice', async () => {
    const twice = [
      {id: 'E1', name: 'One'},
      {id: 'E1', name: 'Two'},
    ];
    const error = await readSpendMore(withTables(twice)).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(ContractError);
    expect((error as ContractError).problems.map(({message}) => message).join()).to.contain('E1');
  });

  it('reads an index of prices, and refuses one without a base or a source', async () => {
    const withIndex = (deflatorSource: string | undefined, data: readonly object[]) => {
      const document = smallDocument();
      return {
        ...document,
        spend: {...document.spend, ...(deflatorSource ? {deflatorSource} : {})},
        resources: [...document.resources, {name: 'deflator', data}],
      };
    };
    const data = [
      {period: '2017-18', index: 98},
      {period: '2018-19', index: 100},
    ];
    const read = await readSpendMore(withIndex('An index', data));
    expect(read.deflator).to.deep.equal(data);
    expect(read.facts.deflatorSource).to.equal('An index');
    expect((await readSpendMore(smallDocument())).deflator).to.deep.equal([]);
    const messages = async (source: string | undefined, rows: readonly object[]) => {
      const error = await readSpendMore(withIndex(source, rows)).catch((reason: unknown) => reason);
      return (error as ContractError).problems.map(({message}) => message);
    };
    expect(await messages('An index', data.slice(0, 1))).to.deep.equal([
      'deflator, data: 0 rows have the index 100 (expected one: the period in whose prices the money is told)',
    ]);
    expect(await messages(undefined, data)).to.deep.equal([
      'spend: deflatorSource is missing (expected whose index the table deflator holds)',
    ]);
  });
});
