import {expect} from '@open-wc/testing';
import {placed, until} from '../support/drawn.js';

describe('embedPanel', () => {
  it('gives the tag with its own attributes and an absolute address, and a titled sandboxed frame', async () => {
    const element = await placed({});
    element.setAttribute('src', '/datasets/ccg-spend-2018-19.json');
    element.setAttribute('measure', 'per-head');
    element.setAttribute('style', 'color: red');
    element.setAttribute('group', 'page');
    await until(() => element.state === 'ready', 'the drawing');
    await until(() => element.renderRoot.querySelectorAll('.actions > button').length > 3, 'tools');
    [...element.renderRoot.querySelectorAll<HTMLElement>('.actions > button')][3]?.click();
    await until(() => element.renderRoot.querySelector('#embed textarea') !== null, 'the code');
    const [page = '', frame = ''] = [
      ...element.renderRoot.querySelectorAll<HTMLTextAreaElement>('#embed textarea'),
    ].map((field) => field.value);
    expect(page).to.contain(`src="${location.origin}/datasets/ccg-spend-2018-19.json"`);
    expect(page).to.contain('measure="per-head"');
    expect(page).not.to.match(/style|group/);
    expect(frame).to.match(/^<iframe .* title="[^"]+" loading="lazy" sandbox="/);
  });

  it('frames the site’s own embed page where the author names one, with the chart’s settings and nothing of the page', async () => {
    const element = await placed({});
    element.setAttribute('src', '/datasets/ccg-spend-2018-19.json');
    element.setAttribute('measure', 'share');
    element.setAttribute('embed-page', '/charts/embed.html');
    element.setAttribute('group', 'page');
    await until(() => element.state === 'ready', 'the drawing');
    await until(() => element.renderRoot.querySelectorAll('.actions > button').length > 3, 'tools');
    [...element.renderRoot.querySelectorAll<HTMLElement>('.actions > button')][3]?.click();
    await until(() => element.renderRoot.querySelector('#embed textarea') !== null, 'the code');
    const fields = element.renderRoot.querySelectorAll<HTMLTextAreaElement>('#embed textarea');
    const code = new DOMParser().parseFromString(fields[1]?.value ?? '', 'text/html');
    const address = new URL(code.querySelector('iframe')?.src ?? '');
    expect(address.origin + address.pathname).to.equal(`${location.origin}/charts/embed.html`);
    expect([...address.searchParams]).to.deep.equal([
      ['type', 'distribution'],
      ['src', `${location.origin}/datasets/ccg-spend-2018-19.json`],
      ['measure', 'share'],
    ]);
  });
});
