import {expect} from '@open-wc/testing';
import {feelingWords} from '../../src/format/feeling-words.js';

describe('feelingWords', () => {
  it('writes a feeling as people say it', () => {
    expect(feelingWords('very-negative')).to.equal('very negative');
    expect(feelingWords('mixed')).to.equal('mixed');
  });
});
