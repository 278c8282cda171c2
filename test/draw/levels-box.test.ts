import {expect} from '@open-wc/testing';
import {boxLook, hullLook} from '../../src/draw/levels-box.js';

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

describe('hullLook', () => {
  it('has four colours, then the first again', () => {
    expect(new Set([0, 1, 2, 3].map(hullLook)).size).to.equal(4);
    expect(hullLook(4)).to.equal(hullLook(0));
  });
});
