import {expect} from '@open-wc/testing';
import {shareOfWidth} from '../../src/draw/share-of-width.js';

describe('shareOfWidth', () => {
  it('is a length inside the width', () => {
    expect([-1, 0, 1 / 3, 2].map(shareOfWidth)).to.deep.equal(['0%', '0%', '33.33%', '100%']);
  });
});
