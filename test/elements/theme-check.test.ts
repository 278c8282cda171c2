import {expect} from '@open-wc/testing';
import '../../src/define/vcse-distribution.js';
import {equipped, part, placed, until} from '../support/drawn.js';
import {smallDocument} from '../support/small-spend.js';

const settings = {data: smallDocument(), measure: 'share'};
const colorOf = (element: HTMLElement, name: string) =>
  getComputedStyle(element).getPropertyValue(name).trim();

describe('ThemeCheck', () => {
  it('refuses a host’s faint colours pair by pair, with one warning, and takes back its word when they change', async () => {
    const original = console.warn;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    const first = await equipped(await placed(settings));
    const second = await equipped(await placed(settings));
    for (const element of [first, second])
      element.style.setProperty('--vcse-text-quiet', 'rgb(220 220 220)');
    await until(() => colorOf(first, '--_text-quiet') === '#484d51', 'our own colour');
    await until(() => colorOf(second, '--_text-quiet') === '#484d51', 'our own colour');
    expect(colorOf(first, '--_main')).to.equal('#12436d');
    first.style.setProperty('--vcse-text-quiet', '#333333');
    await until(() => colorOf(first, '--_text-quiet') === '#333333', 'the host’s colour');
    console.warn = original;
    const own = warnings.filter((text) => text.startsWith('vcse-charts:'));
    expect(own.length).to.equal(1);
    expect(own[0]).to.contain('--vcse-text-quiet on --vcse-page (at least 4.5 to 1)');
  });
  it('knows every way to write a colour, and leaves what lets the page through', async () => {
    const element = await equipped(await placed(settings));
    element.style.setProperty('--vcse-page', 'transparent');
    element.style.setProperty('--vcse-main', 'hsl(60deg 100% 95%)');
    await until(() => colorOf(element, '--_main') !== '#12436d', 'the host’s colour');
    expect(colorOf(element, '--_page')).to.equal('transparent');
    element.style.setProperty('--vcse-page', 'white');
    await until(() => colorOf(element, '--_main') === '#12436d', 'our own colour');
    expect(part(element, '.drawing')).to.not.equal(null);
  });
});
