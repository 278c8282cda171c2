import {expect} from '@open-wc/testing';
import {networkBodiesTable} from '../../src/describe/network-bodies-table.js';
import {networkFigure} from '../support/network-figure.js';
import {allianceGraph, askedOf, spendGraph} from '../support/small-network.js';

describe('networkBodiesTable', () => {
  it('has every body with its measures', async () => {
    const table = networkBodiesTable(
      networkFigure(await spendGraph(), askedOf()),
      [0, 0, 0.5, 0, 0],
    );
    const row = table.rows.find(([name]) => name?.text === 'The First Charity Limited');
    const cell = (key: string) =>
      row?.[table.columns.findIndex((column) => column.key === key)]?.text;
    expect(table.rows.length).to.equal(5);
    expect(table.caption).to.match(
      /\. The money is as concentrated as if 2 VCSEs had equal parts \(Herfindahl–Hirschman index 0\.44\)\.$/,
    );
    expect(cell('group')).to.equal('VCSEs');
    expect(cell('kind')).to.equal('registered charity');
    expect(cell('relations')).to.equal('2');
    expect(cell('moneyIn')).to.equal('£60.00');
    expect(cell('dependence')).to.equal('83.3%');
    expect(cell('reach')).to.equal('4');
    expect(cell('betweenness')).to.equal('50.0%');
  });

  it('has each body once, also in several groups', async () => {
    const table = networkBodiesTable(networkFigure(await allianceGraph(), askedOf()));
    expect(table.rows.length).to.equal(7);
    expect(table.columns.map(({key}) => key)).to.include('level');
  });
});
