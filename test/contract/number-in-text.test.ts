import {expect} from '@open-wc/testing';
import {numberInText} from '../../src/contract/number-in-text.js';

describe('numberInText', () => {
  it('reads what spreadsheets write', () => {
    expect(['12,500', '£1,234.50', '(123.45)', '-£5', ' 7 '].map(numberInText)).to.deep.equal([
      12500, 1234.5, -123.45, -5, 7,
    ]);
  });

  it('reads nothing else', () => {
    expect(['', '0x1F', '1e3', 'n/a', '1.2.3'].map(numberInText)).to.deep.equal(
      Array(5).fill(undefined),
    );
  });
});
