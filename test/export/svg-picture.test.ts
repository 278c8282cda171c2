import {expect, fixture, html} from '@open-wc/testing';
import {svgPicture} from '../../src/export/svg-picture.js';

const words = {
  title: 'A finding that is long enough to need more than one line at this width, surely',
  subtitle: 'Pounds per head',
  source: 'Source: Books. OGL.',
  made: 'Picture made on 24 November 2026.',
};
const looks = {page: '#ffffff', text: '#000000', font: 'Arial'};

describe('svgPicture', () => {
  it('is the drawing with its words around it, in lines that fit', async () => {
    const svg = await fixture<SVGSVGElement>(
      html`<svg width="300" height="100" class="x"><rect class="bar" width="9" height="9" /></svg>`,
    );
    svg.querySelector('rect')?.style.setProperty('fill', 'rgb(1, 2, 3)');
    const {svg: text, width, height} = svgPicture(svg, words, looks);
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    expect(width).to.equal(348);
    expect(Number(root.getAttribute('height'))).to.equal(height);
    expect(root.querySelector('rect[fill="rgb(1, 2, 3)"]')).not.to.equal(null);
    const lines = [...root.querySelectorAll('text')];
    expect(lines.length).to.be.greaterThan(4);
    expect(lines.map((line) => line.textContent).join(' ')).to.contain(words.title);
    const context = document.createElement('canvas').getContext('2d');
    for (const line of lines) {
      if (!context) throw new Error('no canvas');
      context.font = `${line.getAttribute('font-weight')} ${line.getAttribute('font-size')}px Arial`;
      expect(context.measureText(line.textContent ?? '').width).to.be.at.most(300);
    }
    expect(text).not.to.match(/\sclass=|\sstyle=/);
  });

  it('gives a shape that is kept the looks of those that use it, and leaves out what the page does not show', async () => {
    const svg = await fixture<SVGSVGElement>(
      html`<svg width="300" height="100">
        <defs>
          <path id="kept" d="M0 0h9v9z" />
          <pattern id="dots" width="4" height="4"><circle r="1" fill="#00ff00" /></pattern>
        </defs>
        <use href="#kept" fill="#ff0000" />
        <g class="hidden"><use href="#kept" fill="url(#dots)" /></g>
      </svg>`,
    );
    svg.querySelector<SVGElement>('.hidden')?.style.setProperty('display', 'none');
    const {svg: text} = svgPicture(svg, words, looks);
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    expect(root.querySelector('#kept')?.hasAttribute('fill')).to.equal(false);
    expect(
      [...root.querySelectorAll('use')].map((each) => each.getAttribute('fill')),
    ).to.deep.equal(['rgb(255, 0, 0)']);
    expect(root.querySelector('pattern circle')?.getAttribute('fill')).to.equal('rgb(0, 255, 0)');
  });
});
