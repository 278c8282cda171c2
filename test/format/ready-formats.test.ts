import {expect} from '@open-wc/testing';
import {formats} from '../../src/format/formats.js';
import {readyFormats} from '../../src/format/ready-formats.js';

describe('readyFormats', () => {
  it('makes formats once: none of a figure’s own is made after it', () => {
    readyFormats('en');
    const {NumberFormat} = Intl;
    let made = 0;
    Intl.NumberFormat = new Proxy(NumberFormat, {
      construct: (target, args) => {
        made += 1;
        return Reflect.construct(target, args) as object;
      },
    });
    const {money, ordinal, share} = formats('en');
    expect([money(22), money(191_000), money(99.6e6), ordinal(107), share(0.292)]).to.deep.equal([
      '£22',
      '£191,000',
      '£99.6M',
      '107th',
      '29.2%',
    ]);
    Intl.NumberFormat = NumberFormat;
    expect(made).to.equal(0);
  });
});
