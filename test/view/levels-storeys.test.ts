import {expect} from '@open-wc/testing';
import {levelsStoreys, type Storey} from '../../src/view/levels-storeys.js';
import {networkFigure} from '../support/network-figure.js';
import {allianceGraph, askedOf, smallAlliances} from '../support/small-network.js';

/** Each body with its column, band and row. */
const places = ({spots}: Storey) =>
  spots.map(({body, column, band, row}) => [body, column, band, row].join(' '));

async function storeys(columns: number, document = smallAlliances()) {
  const graph = await allianceGraph(document);
  return levelsStoreys(networkFigure(graph, askedOf({form: 'levels'})), columns);
}

describe('levelsStoreys', () => {
  it('stands alliances side by side, and others beside them, near to those they have relations with', async () => {
    const [storey, ...others] = await storeys(4);
    if (!storey) throw new Error('no storey');
    expect(others).to.deep.equal([]);
    // Alliance One over X and the hub, Partnership Two over the Council; then Zed Group, and the fund over Alliance One.
    expect(places(storey)).to.deep.equal([
      '1 0 1 0',
      '3 0 2 0',
      '2 1 2 0',
      '4 2 2 0',
      '5 2 2 1',
      '6 3 2 0',
      '0 0 0 0',
    ]);
    expect(storey.hulls.map(({hull, columns}) => [hull, ...columns])).to.deep.equal([
      [0, 0, 1],
      [1, 1, 2],
    ]);
  });

  it('begins a new storey where no more fit, and repeats who is in both', async () => {
    const [first, second, ...others] = await storeys(2);
    if (!first || !second) throw new Error('no two storeys');
    expect(others).to.deep.equal([]);
    expect(first.hulls.map(({hull}) => hull)).to.deep.equal([0]);
    expect(second.hulls.map(({hull}) => hull)).to.deep.equal([1]);
    expect(places(second)).to.deep.equal(['4 0 2 0', '2 0 2 1', '5 0 2 2']);
    const copies = [first, second].flatMap(({spots}) => spots.filter(({copy}) => copy));
    expect(copies.map(({body}) => body)).to.deep.equal([2]);
  });

  it('stands those who would be a long column beside an alliance under it', async () => {
    const document = smallAlliances();
    const ids = ['o1', 'o2', 'o3', 'o4', 'o5'];
    (document.resources[0]?.data as object[]).push(
      ...ids.map((id) => ({id, name: id, kind: 'vcse', level: 'place'})),
    );
    (document.resources[1]?.data as object[]).push(
      ...ids.map((id) => ({from: id, to: 'x', kind: 'partners', directed: false})),
    );
    const [first, last, ...others] = await storeys(4, document);
    if (!first || !last) throw new Error('no two storeys');
    expect(others).to.deep.equal([]);
    const beside = first.spots.filter(({column}) => column === 3);
    expect(beside.map(({row}) => row)).to.deep.equal([0, 1, 2, 3]);
    expect(last.hulls).to.deep.equal([]);
    expect(last.spots.map(({row}) => row)).to.deep.equal([0, 0]);
    expect(first.spots.length + last.spots.length).to.equal(12);
  });

  it('knows which boxes no line leads to', async () => {
    const document = smallAlliances();
    document.resources[1] = {name: 'relations', data: [{from: 'hub', to: 'one', kind: 'member'}]};
    const [storey] = await storeys(4, document);
    expect(storey?.spots.map(({body, tied}) => [body, tied])).to.deep.include([2, false]);
  });
});
