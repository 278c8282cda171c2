import {expect} from '@open-wc/testing';
import {spendGraph, smallSpend} from '../support/small-network.js';
import {smallDocument} from '../support/small-spend.js';

describe('networkOfSpend', () => {
  it('makes bodies of commissioners and suppliers, and relations of what was paid', async () => {
    const graph = await spendGraph();
    expect(graph.bodies.map(({name, short, kind}) => [name, short, kind])).to.deep.equal([
      ['Eastshire', 'Eastshire', 'commissioner'],
      ['Westshire', 'Westshire', 'commissioner'],
      ['The First Charity Limited', 'First Charity', 'vcse'],
      ['Second CIC', 'Second', 'vcse'],
      ['Third Society', 'Third Society', 'vcse'],
    ]);
    expect(graph.bodies.map(({legalForm}) => legalForm)).to.deep.equal([
      undefined,
      undefined,
      'charity',
      'community-interest-company',
      'society',
    ]);
    expect(
      graph.relations.map(({from, to, amount, payments}) => [from, to, amount, payments]),
    ).to.deep.equal([
      [0, 2, 50, 2],
      [0, 3, 20, 1],
      [1, 2, 10, 1],
      [1, 4, 20, 4],
    ]);
    expect(graph.bodies[0]?.note).to.equal('rests on 11 months');
    expect(graph.sides?.paid.many).to.equal('VCSEs');
  });

  it('draws a charity that stands in the data as a company too as one body', async () => {
    const document = smallSpend();
    const suppliers = document.resources[1]?.data as {id: string; alsoKnownAs?: string[]}[];
    suppliers[2] = {...suppliers[2], id: 'S3', alsoKnownAs: ['S1']};
    const graph = await spendGraph(document);
    expect(graph.bodies.length).to.equal(4);
    expect(graph.findings.merged).to.deep.equal([
      {name: 'Third Society', into: 'The First Charity Limited'},
    ]);
    expect(graph.relations.at(-1)?.amount).to.equal(30);
    expect(graph.findings.repeated).to.equal(1);
  });

  it('says so where nobody is said to have paid anybody', async () => {
    let message = '';
    await spendGraph(smallDocument()).catch((error: Error) => (message = error.message));
    expect(message).to.contain('a network needs totals by commissioner and supplier');
  });

  it('keeps amounts that are withheld without a number', async () => {
    const document = smallSpend();
    const totals = document.resources[2]?.data as object[];
    totals[3] = {commissioner: 'B', supplier: 'S3', amount: null, amountStatus: 'c'};
    const graph = await spendGraph(document);
    expect(graph.relations[3]?.withheld).to.equal('suppressed');
    expect(graph.relations[3]?.amount).to.equal(undefined);
  });
});
