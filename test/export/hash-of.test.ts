import {expect} from '@open-wc/testing';
import {hashOf} from '../../src/export/hash-of.js';

describe('hashOf', () => {
  it('is the same whatever the order of keys, and another for another value', async () => {
    const one = await hashOf({a: 1, b: [{c: 'x', d: null}]});
    expect(one).to.equal(await hashOf({b: [{d: null, c: 'x'}], a: 1, e: undefined}));
    expect(one).not.to.equal(await hashOf({a: 2, b: [{c: 'x', d: null}]}));
  });

  it('is SHA-256 in hexadecimal', async () => {
    expect(await hashOf({})).to.equal(
      '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    );
  });
});
