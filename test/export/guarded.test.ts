import {expect} from '@open-wc/testing';
import {guarded} from '../../src/export/guarded.js';

describe('guarded', () => {
  it('marks what a spreadsheet would run, and nothing else', () => {
    for (const formula of ['=1', '+1', '-1', '@A1', ' =1', '"=1', '＝1']) {
      expect(guarded(formula)).to.equal(`'${formula}`);
    }
    for (const plain of ['Leeds', 'a=b', '1-2', '']) expect(guarded(plain)).to.equal(plain);
  });
});
