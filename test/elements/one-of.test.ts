import {expect} from '@open-wc/testing';
import {oneOf} from '../../src/elements/one-of.js';

describe('oneOf', () => {
  it('gives a known word back, and says what may stand there', () => {
    expect(oneOf('scale', 'log', ['log', 'linear'] as const)).to.equal('log');
    expect(() => oneOf('scale', 'lgo', ['log', 'linear'] as const)).to.throw(
      RangeError,
      'invalid scale: "lgo" (expected log, linear)',
    );
  });
});
