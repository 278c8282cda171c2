import {expect} from '@open-wc/testing';
import {ContractError} from '../../src/contract/contract-error.js';
import {readTables} from '../../src/contract/read-tables.js';
import {smallSpend} from '../support/small-spend-document.js';
import {meansOf, surveyWith} from '../support/surveys.js';

const problemsOf = async (input: unknown): Promise<string> => {
  const error: unknown = await readTables(input).catch((reason: unknown) => reason);
  if (error instanceof ContractError) return error.message;
  throw error;
};

describe('readTables', () => {
  it('has the tables of a spend document, and only columns that the schema names', async () => {
    const document = smallSpend();
    const [commissioners] = document.resources;
    Object.assign(commissioners?.data?.[0] ?? {}, {strange: 'never copied'});
    const {kind, tables, facts} = await readTables(document);
    expect(kind).to.equal('spend');
    expect(facts).to.include({period: '2018-19'});
    expect(tables.map(({name, rows}) => [name, rows.length])).to.deep.equal([
      ['commissioners', 2],
      ['suppliers', 3],
      ['totals', 4],
    ]);
    expect(tables[0]?.rows[0]).to.deep.equal({id: 'A', name: 'Eastshire'});
  });

  it('has the tables of other kinds', async () => {
    const {kind, tables} = await readTables(surveyWith([{}], {means: meansOf([[1, 2]])}));
    expect(kind).to.equal('survey');
    expect(tables.map(({name}) => name)).to.include.members(['groups', 'statements', 'means']);
  });

  it('names every problem of a document', async () => {
    expect(await problemsOf({})).to.contain('does not say what it is');
    expect(await problemsOf({...smallSpend(), title: 5})).to.contain('title');
  });

  it('refuses a document that carries a part of a specification', async () => {
    for (const key of ['spec', 'usermeta', 'config', 'patch', 'params', 'transform', 'expression'])
      expect(await problemsOf({...smallSpend(), [key]: {}})).to.contain(
        `${key}: a document carries no specification`,
      );
  });
});
