import {expect} from '@open-wc/testing';
import {render, svg} from 'lit';
import {levelsTie} from '../../src/draw/levels-tie.js';
import type {NetworkRelation} from '../../src/view/network-graph.js';

function drawn(own: Partial<NetworkRelation>): SVGGElement {
  const box = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  const relation = {kind: 'funds', inferred: false, directed: true, ...own} as const;
  const way = [
    [0, 0],
    [60, 0],
  ] as const;
  render(svg`${levelsTie(relation, way)}`, box as unknown as HTMLElement);
  return box;
}

const count = (own: Partial<NetworkRelation>, look: string) =>
  drawn(own).querySelectorAll(look).length;

describe('levelsTie', () => {
  it('has one head for a direction, two for commissioning, none where it holds both ways', () => {
    expect(count({}, '.head')).to.equal(1);
    expect(count({kind: 'commissions'}, '.head')).to.equal(2);
    expect(count({directed: false}, '.head')).to.equal(0);
    expect(count({kind: 'co-locates'}, '.head')).to.equal(0);
  });

  it('has a diamond at the one that leads', () => {
    const path = drawn({kind: 'leads'}).querySelector('.head')?.getAttribute('d');
    expect(path).to.match(/^M0 0L/);
    expect(path).to.match(/Z$/);
  });

  it('has two lines for hosting, and an open head for our reading', () => {
    expect(count({kind: 'hosts'}, '.tie-inner')).to.equal(1);
    expect(count({inferred: true}, '.head-open')).to.equal(1);
    expect(count({inferred: true}, '.tie-inferred')).to.equal(1);
  });
});
