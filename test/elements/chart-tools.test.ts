import {expect} from '@open-wc/testing';
import {drawn, part} from '../support/drawn.js';

describe('ChartTools', () => {
  it('brings the looks of what comes after the first drawing', async () => {
    const element = await drawn({src: '/datasets/ccg-spend-2018-19.json', measure: 'share'}, 400);
    expect(getComputedStyle(part(element, '.step')).minWidth).to.equal('44px');
    expect(part(element, '.help').textContent).to.contain('Page Up');
  });
});
