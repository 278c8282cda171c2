import {expect} from '@open-wc/testing';
import {contrast, luminance} from '../../src/draw/contrast.js';

it('measures as WCAG does: 21 for black on white, 4.54 for the middle blue', () => {
  expect(contrast('#000000', '#ffffff')).to.be.closeTo(21, 0.001);
  expect(contrast('#2f7abb', '#ffffff')).to.be.closeTo(4.54, 0.01);
  expect(luminance('#ffffff')).to.be.closeTo(1, 1e-9);
});
