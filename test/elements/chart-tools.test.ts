import {expect} from '@open-wc/testing';
import {drawn, part, until} from '../support/drawn.js';

describe('ChartTools', () => {
  it('brings the looks of what comes after the first drawing', async () => {
    const element = await drawn({src: '/datasets/ccg-spend-2018-19.json', measure: 'share'}, 400);
    expect(getComputedStyle(part(element, '.step')).minWidth).to.equal('44px');
    expect(part(element, '.help').textContent).to.contain('Page Up');
  });

  it('says how the numbers are worked out when the help is opened, and not before', async () => {
    const element = await drawn({src: '/datasets/ccg-spend-2018-19.json', measure: 'share'}, 400);
    const help = part(element, '.help') as HTMLDetailsElement;
    expect(help.querySelector('dl')).to.equal(null);
    help.open = true;
    await until(() => help.querySelector('dl') !== null, 'the methods');
    expect(help.textContent).to.contain('Money of those shown ÷ all money.');
    await expect(element).to.be.accessible();
  });
});
