import {expect} from '@open-wc/testing';
import {forceFigure, forceReduced} from '../../src/view/force-figure.js';
import {networkBase} from '../../src/view/network-base.js';
import type {NetworkAsked} from '../../src/view/network-asked.js';
import {allianceGraph, askedOf, smallAlliances} from '../support/small-network.js';

describe('forceFigure', () => {
  const figure = async (own: Partial<NetworkAsked> = {}, graph = allianceGraph()) => {
    const asked = askedOf({form: 'force', ...own});
    return forceFigure(networkBase(await graph, asked), asked);
  };

  it('gives every body a place, and the same place every time', async () => {
    const view = await figure();
    expect(view.places.length).to.equal(7);
    expect((await figure()).places).to.deep.equal(view.places);
  });

  it('keeps what the reader has moved where it was put', async () => {
    const view = await figure({moved: new Map([['x', [9, 9] as const]])});
    expect(view.places[view.bodies.indexOf(3)]).to.deep.equal([9, 9]);
    expect(view.pinned).to.deep.equal([3]);
  });

  it('uses the publisher’s places without working any out', async () => {
    const document = smallAlliances();
    (document.resources[0]?.data as object[]).forEach((row, at) =>
      Object.assign(row, {x: at, y: 1}),
    );
    expect((await figure({}, allianceGraph(document))).places[6]).to.deep.equal([6, 1]);
  });

  it('shows bodies without a relation only in the whole network', async () => {
    const document = smallAlliances();
    (document.resources[0]?.data as object[]).push({id: 'alone', name: 'Alone', kind: 'vcse'});
    expect((await figure({}, allianceGraph(document))).bodies.length).to.equal(8);
    const filtered = await figure({kinds: ['funds']}, allianceGraph(document));
    expect(filtered.bodies).to.deep.equal([0, 1]);
    expect(forceReduced(filtered, askedOf()).bodies).to.deep.equal([0, 1]);
  });
});
