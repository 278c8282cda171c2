import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {boxLines, boxLook, levelsBox, litBox} from '../../src/draw/levels-box.js';
import {networkFigure} from '../support/network-figure.js';
import {allianceGraph, askedOf} from '../support/small-network.js';

const box = {x: 1, y: 2, width: 30, height: 40};

function drawn(template: unknown): SVGSVGElement {
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(template, root as unknown as HTMLElement);
  return root;
}

describe('boxLook', () => {
  it('tells VCSEs, public bodies and others apart', () => {
    expect(
      ['vcse', 'alliance', 'council', 'board', 'funder', 'private'].map((kind) =>
        boxLook(kind as 'vcse'),
      ),
    ).to.deep.equal([
      'edge-vcse',
      'edge-vcse',
      'edge-public',
      'edge-public',
      'edge-other',
      'edge-other',
    ]);
  });
});

describe('boxLines', () => {
  it('has a name in lines, and says of one that stands again in how many alliances more it is', async () => {
    const view = networkFigure(await allianceGraph(), askedOf({form: 'levels'}));
    const name = [
      {text: 'Hub', look: 'small on-box name-box'},
      {text: 'Charity', look: 'small on-box name-box'},
    ];
    expect(boxLines(view, 2, false, {room: 50, em: 1})).to.deep.equal(name);
    expect(boxLines(view, 2, true, {room: 50, em: 1})).to.deep.equal([
      ...name,
      {text: 'also in 1 more', look: 'small on-box'},
    ]);
  });
});

describe('levelsBox', () => {
  it('is orange for a hinge, filled where it gives an alliance its name, else plain', async () => {
    const view = networkFigure(await allianceGraph(), askedOf({form: 'levels'}));
    const words = [{x: 5, y: 20, text: 'Name'}];
    const looks = (body: number, hinge: boolean) => {
      const root = drawn(levelsBox(view, {body, box, words}, hinge));
      expect(root.querySelector('text')?.textContent).to.equal('Name');
      return [
        root.querySelector('g')?.className.baseVal,
        root.querySelector('rect')?.className.baseVal,
      ];
    };
    expect(looks(2, true)).to.deep.equal(['chip-hinge', 'chip edge-vcse']);
    expect(looks(1, false)).to.deep.equal(['chip-lead hull-0', 'chip edge-vcse']);
    expect(looks(4, false)).to.deep.equal(['chip-lead hull-1', 'chip edge-public']);
    expect(looks(3, false)).to.deep.equal(['', 'chip edge-vcse']);
  });
});

describe('litBox', () => {
  it('frames the box', () => {
    const frame = drawn(litBox(box)).querySelector('.chip-lit');
    const sides = ['x', 'y', 'width', 'height'].map((name) => frame?.getAttribute(name));
    expect(sides).to.deep.equal(['1', '2', '30', '40']);
  });
});
