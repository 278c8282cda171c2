import {expect} from '@open-wc/testing';
import {figureFormats} from '../../src/format/figure-formats.js';

describe('figureFormats', () => {
  it('write numbers as our other charts do', () => {
    const {pounds, perHead, share, count, figure} = figureFormats;
    expect(pounds(1_250_000, 'en')).to.equal('£1.3M');
    expect(perHead(22, 'en')).to.equal('£22 a head');
    expect(share(0.292, 'en')).to.equal('29.2%');
    expect(count(1051, 'en')).to.equal('1,051');
    expect(figure(1234.567, 'en')).to.equal('1,234.57');
  });

  it('leave words as they are, write nothing for what is missing, and take no strange language', () => {
    expect(figureFormats.figure('Leeds', 'en')).to.equal('Leeds');
    expect(figureFormats.pounds(null, 'en')).to.equal('');
    expect(figureFormats.pounds(NaN, 'en')).to.equal('');
    expect(figureFormats.count(5, 'no-such-thing-at-all')).to.equal('5');
    expect(figureFormats.figure({toString: () => 'a mark'}, 'en')).to.equal('');
  });
});
