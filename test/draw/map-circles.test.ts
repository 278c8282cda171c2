import {expect, fixture, html} from '@open-wc/testing';
import {draw} from '../../src/elements/map-circles-form.js';
import {mapCircles} from '../../src/draw/map-circles.js';
import {smallMap, studyMap} from '../support/small-map.js';

it('a circle’s area is in proportion to the value', async () => {
  const view = await smallMap({measure: 'population'});
  const {marks} = draw(view, {width: 960, em: 1});
  const radius = (id: string) =>
    (marks[view.items.findIndex((area) => area.id === id)]?.width ?? 0) / 2;
  // C has 40 residents, A has 10.
  expect(radius('C') / radius('A')).to.be.closeTo(2, 0.01);
});
it('no two circles overlap, and each is found under its middle', async () => {
  for (const name of ['icb-2023-population', 'upper-tier-2023-population']) {
    const view = await studyMap(name, {measure: 'population'});
    const drawing = draw(view, {width: 960, em: 1});
    const circles = drawing.marks.map(({x, y, width}) => ({
      x: x + width / 2,
      y: y + width / 2,
      r: width / 2,
    }));
    circles.forEach((a, i) => {
      expect(drawing.markAt(a.x, a.y), name).to.equal(i);
      for (const b of circles.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y), name).to.be.greaterThan(a.r + b.r - 0.6);
    });
  }
});
it('draws none for areas without a shape', async () => {
  const view = await smallMap({measure: 'population'});
  const none = {...view, items: view.items.map(({shape: _, ...area}) => area)};
  expect(mapCircles(none, [], {width: 500, height: 500}).boxes.size).to.equal(0);
});
it('writes a number only where it fits into its circle', async () => {
  const view = await studyMap('district-2023-population', {measure: 'population'});
  const box = await fixture(html`<div>${draw(view, {width: 1280, em: 1}).template}</div>`);
  const radii = new Map(
    [...box.querySelectorAll('circle')].map((circle) => [
      circle.getAttribute('cx'),
      Number(circle.getAttribute('r')),
    ]),
  );
  for (const text of box.querySelectorAll('.circle-text')) {
    const digits = text.textContent?.length ?? 0;
    expect(radii.get(text.getAttribute('x')), text.textContent ?? '').to.be.at.least(
      2.2 + 3.2 * digits - 0.1,
    );
  }
});
