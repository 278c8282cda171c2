import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {networkCardPanel} from '../../src/elements/network-card-panel.js';
import type {NetworkTarget} from '../../src/draw/network-drawing.js';
import {networkFigure} from '../support/network-figure.js';
import {askedOf, spendGraph} from '../support/small-network.js';

async function card(pointed: NetworkTarget | undefined, own: object = {}) {
  const asked: string[] = [];
  const view = networkFigure(await spendGraph(), askedOf(own));
  const box = document.createElement('div');
  const state = {pointed, between: undefined, showCircle: (id: string) => void asked.push(id)};
  render(networkCardPanel(view, state), box);
  return {asked, box, text: (box.textContent ?? '').replace(/\s+/g, ' ').trim()};
}

describe('networkCardPanel', () => {
  it('tells of a body, and asks for its circle', async () => {
    const {asked, box, text} = await card({kind: 'body', body: 0});
    expect(text).to.match(/^Eastshire, commissioner Money Eastshire gives £70/);
    box.querySelector('button')?.click();
    expect(asked).to.deep.equal(['A']);
  });

  it('tells of the middle of a circle without asking for it again', async () => {
    const {box, text} = await card(undefined, {form: 'ego', focus: 'A'});
    expect(text).to.match(/^Eastshire, commissioner/);
    expect(box.querySelector('button')).to.equal(null);
  });

  it('tells of a relation, and of the whole while nothing is pointed at', async () => {
    expect((await card({kind: 'relation', relation: 0})).text).to.contain(
      'Eastshire pays First Charity £50',
    );
    expect((await card(undefined)).text).to.match(
      /^The whole network The money is as concentrated/,
    );
  });
});
