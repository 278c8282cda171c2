import {expect} from '@open-wc/testing';
import {drawn, part, until} from '../support/drawn.js';
import {smallDocument} from '../support/small-spend.js';

const settings = {data: smallDocument(), measure: 'share'};

describe('Actions', () => {
  it('unfolds one panel at a time; the table is there even when folded', async () => {
    const element = await drawn(settings);
    const buttons = [
      ...element.renderRoot.querySelectorAll<HTMLElement>('.actions[part] > button'),
    ];
    expect(buttons.map((button) => button.textContent?.trim())).to.deep.equal([
      'Show as table',
      'Download',
      'Cite',
      'Embed',
    ]);
    expect(part(element, '#table').hidden).to.equal(true);
    expect(element.renderRoot.querySelectorAll('#table tbody tr').length).to.be.greaterThan(0);
    buttons[2]?.click();
    await until(() => element.renderRoot.querySelector('#cite textarea') !== null, 'the citation');
    expect(buttons[2]?.getAttribute('aria-expanded')).to.equal('true');
    buttons[0]?.click();
    await element.updateComplete;
    expect(part(element, '#table').hidden).to.equal(false);
    expect(part(element, '#cite').hidden).to.equal(true);
  });

  it('leaves out what the author does not want', async () => {
    const element = await drawn(settings);
    for (const name of ['no-table', 'no-downloads', 'no-embed', 'no-help']) {
      element.setAttribute(name, '');
    }
    element.requestUpdate();
    await element.updateComplete;
    const words = [...element.renderRoot.querySelectorAll('.actions > button')].map((button) =>
      button.textContent?.trim(),
    );
    expect(words).to.deep.equal(['Cite']);
    expect(element.renderRoot.querySelector('#table')).to.equal(null);
    expect(element.renderRoot.querySelector('.help')).to.equal(null);
  });
});
