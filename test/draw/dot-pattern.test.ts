import {expect, fixture, html} from '@open-wc/testing';
import {dotCover, dotPattern, hatchPattern} from '../../src/draw/dot-pattern.js';

it('ink rises with the class, from none to all', () => {
  const covers = [0, 1, 2, 3, 4].map((at) => dotCover(at, 5));
  expect(covers[0]).to.equal(0);
  expect(covers[4]).to.equal(1);
  covers.slice(1).forEach((cover, i) => expect(cover - (covers[i] ?? 0)).to.be.greaterThan(0.11));
});
it('dots are ink on paper up to half, then paper on ink', async () => {
  const svg = await fixture(
    html`<svg>
      ${dotPattern('a', 0.2)}${dotPattern('b', 0.8)}${dotPattern('c', 0)}${hatchPattern('d', 10)}
    </svg>`,
  );
  expect(svg.querySelector('#a circle')?.getAttribute('class')).to.equal('ink');
  expect(svg.querySelector('#b circle')?.getAttribute('class')).to.equal('page');
  expect(svg.querySelector('#c circle')).to.equal(null);
  expect(svg.querySelector('#d')?.getAttribute('width')).to.equal('60');
});
