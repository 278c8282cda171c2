import {expect} from '@open-wc/testing';
import {classColor, letterLook} from '../../src/draw/class-color.js';
import {contrast, luminance} from '../../src/draw/contrast.js';

it('five classes are the five blues, whose steps are 1.83 to 1.85', () => {
  const fills = [0, 1, 2, 3, 4].map((at) => classColor(at, 5));
  expect(fills).to.deep.equal(['#c9e1f5', '#6baae1', '#2f7abb', '#165082', '#0a2641']);
  fills.slice(1).forEach((fill, i) => {
    expect(contrast(fill, fills[i] ?? '')).to.be.within(1.82, 1.86);
  });
});
it('any number of classes darkens in even steps', () => {
  for (const count of [2, 3, 4, 6, 7]) {
    const fills = Array.from({length: count}, (_, at) => classColor(at, count));
    const steps = fills.slice(1).map((fill, i) => contrast(fill, fills[i] ?? ''));
    steps.forEach((step) => expect(step, `${count} classes`).to.be.greaterThan(1.4));
    expect(luminance(fills[0] ?? '')).to.be.greaterThan(luminance(fills.at(-1) ?? ''));
  }
});
it('round a reference, the palest classes are beside it and the ends as dark as each other', () => {
  const fills = [0, 1, 2, 3, 4, 5].map((at) => classColor(at, 6, 3));
  expect(fills).to.deep.equal(['#5f103b', '#bf598f', '#f2d7e5', '#c9e1f5', '#3580c2', '#0e3355']);
  expect(contrast(fills[0] ?? '', '#ffffff')).to.be.closeTo(
    contrast(fills[5] ?? '', '#ffffff'),
    0.1,
  );
});
it('letters are read on every fill: 4.5 or more', () => {
  for (const [count, above] of [[5], [7], [6, 3]] as const) {
    for (let at = 0; at < count; at += 1) {
      const fill = classColor(at, count, above);
      const ink = letterLook(fill) === 'on-pale' ? '#0b0c0c' : '#ffffff';
      expect(contrast(fill, ink), `${fill}, ${count} classes`).to.be.at.least(4.5);
    }
  }
});
