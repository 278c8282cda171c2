import {expect} from '@open-wc/testing';
import {fittedText} from '../../src/export/fitted-text.js';

describe('fittedText', () => {
  it('takes the first size that has room', () => {
    const fitted = fittedText('Eight words that want to stand on one line', {
      width: 400,
      most: 1,
      sizes: [40, 30, 12],
    });
    expect(fitted?.size).to.equal(12);
    expect(fitted?.lines.length).to.equal(1);
    expect(fitted?.height).to.equal(15);
  });

  it('breaks a word only in the last size', () => {
    const word = 'Llanfairpwllgwyngyll';
    expect(fittedText(word, {width: 200, sizes: [40, 10]})?.lines).to.deep.equal([word]);
    expect(fittedText(word, {width: 40, sizes: [40, 10]})?.lines.join('')).to.equal(word);
  });

  it('is nothing where no size has room', () => {
    expect(fittedText('Two words', {width: 200, height: 5, sizes: [20, 10]})).to.equal(undefined);
  });

  it('writes its letters as text, not as markup', () => {
    expect(fittedText('<b> & "c"', {width: 400, sizes: [10]})?.at(0, 0, '#000000')).to.contain(
      '&lt;b&gt; &amp; &quot;c&quot;',
    );
  });
});
