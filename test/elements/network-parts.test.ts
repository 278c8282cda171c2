import {expect} from '@open-wc/testing';
import {networkParts, type BodyRow} from '../../src/elements/network-parts.js';
import type {NetworkRelation} from '../../src/view/network-graph.js';

const body = (id: string, alsoKnownAs?: readonly string[]): BodyRow => ({
  id,
  name: id,
  short: id,
  kind: 'vcse',
  ...(alsoKnownAs ? {alsoKnownAs} : {}),
});
const funds = (from: number, to: number, own: Partial<NetworkRelation> = {}): NetworkRelation => ({
  from,
  to,
  kind: 'funds',
  directed: true,
  inferred: false,
  ...own,
});

describe('networkParts', () => {
  it('moves relations and groups to the bodies that remain', () => {
    const parts = networkParts(
      [body('a'), body('b', ['a']), body('c')],
      [funds(1, 2)],
      [{id: 'g', name: 'G', kind: 'board', members: [0, 1, 2], leads: [1]}],
    );
    expect(parts.bodies.map(({id}) => id)).to.deep.equal(['a', 'c']);
    expect(parts.relations[0]).to.deep.include({from: 0, to: 1});
    expect(parts.groups[0]).to.deep.include({members: [0, 1], leads: [0]});
    expect(parts.bodyOf).to.deep.equal([0, 0, 1]);
  });

  it('adds only what has one kind and period', () => {
    const {relations} = networkParts(
      [body('a'), body('b')],
      [
        funds(0, 1, {amount: 1, period: '2021'}),
        funds(0, 1, {amount: 2, period: '2022'}),
        funds(0, 1, {amount: 3, period: '2022'}),
      ],
      [],
    );
    expect(relations.map(({amount}) => amount)).to.deep.equal([1, 5]);
  });

  it('has no sum where one of the rows is withheld', () => {
    const {relations} = networkParts(
      [body('a'), body('b')],
      [funds(0, 1, {amount: 1}), funds(0, 1, {withheld: 'suppressed'})],
      [],
    );
    expect(relations).to.deep.equal([funds(0, 1, {withheld: 'suppressed'})]);
  });
});
