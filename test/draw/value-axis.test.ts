import {expect, fixture, html} from '@open-wc/testing';
import {valueAxis} from '../../src/draw/value-axis.js';

describe('valueAxis', () => {
  it('is lines with numbers at their left, the one at zero dark', async () => {
    const ticks = [
      {y: 100, text: '£0', zero: true},
      {y: 50, text: '£10'},
    ];
    const svg = await fixture(
      html`<svg>${valueAxis({ticks, left: 40, right: 200, baseline: 4})}</svg>`,
    );
    expect([...svg.querySelectorAll('text')].map((text) => text.textContent)).to.deep.equal([
      '£0',
      '£10',
    ]);
    expect(svg.querySelectorAll('line.zero').length).to.equal(1);
    expect(svg.querySelectorAll('line.grid').length).to.equal(1);
  });
});
