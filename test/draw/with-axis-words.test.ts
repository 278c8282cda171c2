import {expect, fixture} from '@open-wc/testing';
import {drawTrend} from '../../src/draw/trend.js';
import {withAxisWords} from '../../src/draw/with-axis-words.js';
import {trendOf, year} from '../support/trend-of.js';

describe('withAxisWords', () => {
  const drawing = drawTrend(trendOf({A: year(3), B: year(2)}, {length: 'quarters'}), {
    width: 600,
    em: 1,
  });
  const under = withAxisWords(drawing, 'Real terms', 1);

  it('writes the words over the drawing, which moves down with its marks and labels', async () => {
    const svg = await fixture<SVGElement>(under.template);
    const [words] = svg.querySelectorAll('text');
    expect(words?.textContent).to.equal('Real terms');
    expect(under.height).to.equal(drawing.height + 24);
    expect(under.marks[0]?.y).to.equal((drawing.marks[0]?.y ?? 0) + 24);
    expect(under.labels[0]?.text).to.equal('Real terms');
    expect(under.labels[1]?.y).to.equal((drawing.labels[0]?.y ?? 0) + 24);
    expect(svg.querySelectorAll('[part="bar"]').length).to.equal(8);
  });

  it('finds a mark where it now is', () => {
    const {x, y, width, height} = under.marks[0] ?? {x: 0, y: 0, width: 0, height: 0};
    expect(under.markAt(x + width / 2, y + height / 2)).to.equal(0);
  });
});
