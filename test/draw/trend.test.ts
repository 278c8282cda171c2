import {expect, fixture} from '@open-wc/testing';
import {drawTrend} from '../../src/draw/trend.js';
import {trendOf, year} from '../support/trend-of.js';

describe('drawTrend', () => {
  it('draws lines or columns, as the figure says', async () => {
    const part = async (form: 'lines' | 'bars') => {
      const view = trendOf({A: year(3), B: year(2)}, {form, length: 'quarters'});
      const svg = await fixture<SVGElement>(drawTrend(view, {width: 600, em: 1}).template);
      return [
        svg.querySelectorAll('[part="line"]').length,
        svg.querySelectorAll('[part="bar"]').length,
      ];
    };
    expect(await part('lines')).to.deep.equal([2, 0]);
    expect(await part('bars')).to.deep.equal([0, 8]);
  });
});
