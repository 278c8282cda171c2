import {expect} from '@open-wc/testing';
import {networkTable} from '../../src/describe/network-table.js';
import {csv} from '../../src/export/csv.js';
import {networkFigure} from '../support/network-figure.js';
import {allianceGraph, askedOf, smallAlliances, spendGraph} from '../support/small-network.js';
import {studyGraph} from '../support/study-graph.js';

describe('networkTable', () => {
  it('holds every relation, in the picture or not, most money first', async () => {
    const table = networkTable(networkFigure(await spendGraph(), askedOf({top: 1})));
    expect(table.rows.map((row) => row.map(({text}) => text))).to.deep.equal([
      ['Eastshire', 'The First Charity Limited', '£50.00', '2', 'yes'],
      ['Eastshire', 'Second CIC', '£20.00', '1', 'no'],
      ['Westshire', 'Third Society', '£20.00', '4', 'no'],
      ['Westshire', 'The First Charity Limited', '£10.00', '1', 'no'],
    ]);
  });

  it('holds kinds, directions, our readings, notes, and relations of a body with itself', async () => {
    const document = smallAlliances();
    (document.resources[1]?.data as object[]).push({from: 'x', to: 'x', kind: 'advises'});
    const table = networkTable(networkFigure(await allianceGraph(document), askedOf()));
    expect(table.rows.length).to.equal(8);
    expect(table.columns.map(({key}) => key)).to.deep.equal([
      'from',
      'to',
      'kind',
      'direction',
      'amount',
      'networkType',
      'inferred',
      'inPicture',
      'note',
    ]);
    expect(
      table.rows
        .at(-1)
        ?.slice(0, 3)
        .map(({text}) => text),
    ).to.deep.equal(['X Charity', 'X Charity', 'advises']);
  });

  it('puts all 1,988 relations of the study into table and file', async () => {
    const table = networkTable(networkFigure(await studyGraph('network-vcse-2018-19'), askedOf()));
    expect(table.rows.length).to.equal(1988);
    expect(csv(table).trim().split('\r\n').length).to.equal(1989);
  });

  it('never shows a withheld amount', async () => {
    const graph = await spendGraph();
    const relations = graph.relations.map(({amount: _, ...relation}) => ({
      ...relation,
      withheld: 'suppressed' as const,
    }));
    const table = networkTable(networkFigure({...graph, relations}, askedOf()));
    expect(csv(table)).to.not.match(/50|20/);
    expect(table.rows[0]?.map(({text}) => text)).to.include('not published, to protect privacy');
  });
});
