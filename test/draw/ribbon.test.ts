import {expect} from '@open-wc/testing';
import {ribbon} from '../../src/draw/ribbon.js';

describe('ribbon', () => {
  it('is as thick at each end as asked, measured upright', () => {
    expect(ribbon({x: 0, y: 10, thick: 4}, {x: 100, y: 50, thick: 2})).to.equal(
      'M0 10C50 10 50 50 100 50V52C50 52 50 14 0 14Z',
    );
  });
});
