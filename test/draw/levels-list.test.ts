import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {drawLevelsList} from '../../src/draw/levels-list.js';
import {networkFigure} from '../support/network-figure.js';
import {allianceGraph, askedOf} from '../support/small-network.js';

const list = async () => {
  const view = networkFigure(await allianceGraph(), askedOf({form: 'levels', narrow: true}));
  return {view, drawing: drawLevelsList(view, {width: 360, em: 1})};
};

describe('drawLevelsList', () => {
  it('has a box an alliance, its members, and those outside by level', async () => {
    const {drawing} = await list();
    const headings = drawing.labels.filter(({look}) => look === 'headline').map(({text}) => text);
    expect(headings).to.deep.equal([
      'Alliance One',
      'Partnership Two',
      'Outside the alliances',
      'Outside the alliances',
    ]);
    const texts = drawing.labels.map(({text}) => text);
    expect(texts.filter((text) => text === 'Hub Charity').length).to.equal(2);
    expect(texts.filter((text) => text === 'also in 1 more').length).to.equal(2);
  });

  it('has every relation that no hull says once, as a line form and a sentence', async () => {
    const {view, drawing} = await list();
    const box = document.createElement('div');
    render(drawing.template, box);
    expect(box.querySelectorAll('[part="line"] .tie').length).to.equal(view.ties.length);
    const text = drawing.labels.map((label) => label.text).join(' ');
    expect(text).to.contain('National Fund funds Alliance One: £40,000');
    expect(text).to.contain('Council advises Zed Group (our reading)');
    for (const relation of view.ties)
      expect(drawing.boxOf({kind: 'relation', relation})?.height).to.be.above(10);
  });
});
