import {expect} from '@open-wc/testing';
import {networkFigure} from '../support/network-figure.js';
import {allianceGraph, askedOf, smallAlliances} from '../support/small-network.js';
import {studyGraph} from '../support/study-graph.js';

describe('levelsFigure', () => {
  it('has the levels from the top, and lets a hull say what member lines would', async () => {
    const view = networkFigure(await allianceGraph(), askedOf({form: 'levels'}));
    expect(view.bands).to.deep.equal([
      {level: 'national', bodies: [0]},
      {level: 'system', bodies: [1]},
      {level: 'place', bodies: [2, 3, 4, 5, 6]},
    ]);
    expect(view.hulls).to.deep.equal([
      {group: 0, members: [1, 2, 3]},
      {group: 1, members: [4, 2, 5]},
    ]);
    expect(view.folded).to.equal(3);
    expect(view.ties.map((at) => view.graph.relations[at]?.kind)).to.deep.equal([
      'funds',
      'represents',
      'partners',
      'advises',
    ]);
    expect(view.circle).to.equal(undefined);
  });

  it('puts bodies whose level is not stated last', async () => {
    const document = smallAlliances();
    delete (document.resources[0]?.data as {level?: string}[])[5]?.level;
    const view = networkFigure(await allianceGraph(document), askedOf({form: 'levels'}));
    expect(view.bands.at(-1)).to.deep.equal({bodies: [5]});
  });

  it('shows one group with its members’ relations', async () => {
    const view = networkFigure(await allianceGraph(), askedOf({form: 'levels', group: 'two'}));
    expect(view.hulls).to.deep.equal([{group: 1, members: [4, 2, 5]}]);
    expect(view.bodies).to.deep.equal([1, 2, 4, 5, 6]);
  });

  it('finds bodies that are members of each other in a circle', async () => {
    const document = smallAlliances();
    (document.resources[1]?.data as object[]).push(
      {from: 'one', to: 'two', kind: 'member'},
      {from: 'two', to: 'x', kind: 'member'},
    );
    const view = networkFigure(await allianceGraph(document), askedOf({form: 'levels'}));
    expect(view.circle).to.deep.equal([1, 4, 3]);
  });

  it('folds 16 of the 29 relations of North West London into three hulls', async () => {
    const graph = await studyGraph('network-north-west-london-2022');
    const view = networkFigure(graph, askedOf({form: 'levels'}));
    expect([view.ties.length, view.folded, view.hulls.length]).to.deep.equal([13, 16, 3]);
  });
});
