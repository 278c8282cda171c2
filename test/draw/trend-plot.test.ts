import {expect, fixture} from '@open-wc/testing';
import {svg, html} from 'lit';
import {labelWidth} from '../../src/draw/label.js';
import {trendPlot} from '../../src/draw/trend-plot.js';
import {trendOf, year} from '../support/trend-of.js';

const box = {x: 0, y: 0, width: 600, height: 300};

describe('trendPlot', () => {
  it('has times as far apart as they are, and values from zero', () => {
    const view = trendOf({A: {'2014-04': 3, '2015-04': 2, '2022-07': 1}}, {length: 'months'});
    const {x, y} = trendPlot(view, box, [0, 2, 4], {em: 1, ends: false});
    expect((x(2) - x(1)) / (x(1) - x(0))).to.be.closeTo(87 / 12, 1e-9);
    expect(y(0)).to.equal(280);
    expect(y(0) - y(2)).to.be.closeTo((y(0) - y(4)) / 2, 1e-9);
  });

  it('leaves a gap where there is no number', () => {
    const view = trendOf({A: year(10, {5: null})}, {length: 'months'});
    const {pathOf} = trendPlot(view, box, [0, 10], {em: 1, ends: false});
    const [one] = view.series;
    expect(one && pathOf(one).match(/M/g)?.length).to.equal(2);
  });

  it('names every month where there is room, some where there is little, and the ends where there is none', async () => {
    const view = trendOf({A: year(10)}, {length: 'months'});
    const named = async (width: number, ends: boolean) => {
      const {axes} = trendPlot(view, {...box, width}, [0, 10], {em: 1, ends});
      const drawn = await fixture<SVGElement>(html`<svg>${svg`${axes}`}</svg>`);
      return [...drawn.querySelectorAll('[part="axis-label"]')].map(({textContent}) => textContent);
    };
    expect((await named(600, false)).length).to.equal(12);
    expect(await named(330, false)).to.include.members(['Apr', 'Mar']);
    expect((await named(330, false)).length).to.be.lessThan(12);
    expect(await named(150, true)).to.deep.equal(['Apr', 'Mar']);
  });

  it('keeps the last name within the plot', async () => {
    const view = trendOf({A: {'2014-15': 1, '2015-16': 2}});
    const {axes} = trendPlot(view, box, [0, 2], {em: 1, ends: false});
    const drawn = await fixture<SVGElement>(html`<svg>${svg`${axes}`}</svg>`);
    const last = [...drawn.querySelectorAll('[part="axis-label"]')].at(-1);
    expect(last?.textContent).to.equal('2015-16');
    const right = Number(last?.getAttribute('x')) + labelWidth('2015-16', 'axis', 1) / 2;
    expect(right).to.be.at.most(box.x + box.width + 0.01);
  });
});
