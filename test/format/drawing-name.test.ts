import {expect} from '@open-wc/testing';
import {drawingName} from '../../src/format/drawing-name.js';

describe('drawingName', () => {
  it('leaves off the legal ending and a leading The', () => {
    expect(drawingName('The Livewell Foundation Limited')).to.equal('Livewell Foundation');
    expect(drawingName('Provide CIC')).to.equal('Provide');
  });

  it('keeps names that would be nothing without them', () => {
    expect(drawingName('The A')).to.equal('The A');
  });
});
