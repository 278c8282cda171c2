import {expect} from '@open-wc/testing';

describe('vcse-charts.js', () => {
  it('loads what the tags in a page need, also those that come later', async () => {
    const early = document.createElement('vcse-distribution');
    document.body.append(early);
    await import('../src/vcse-charts.js');
    await customElements.whenDefined('vcse-distribution');
    const late = document.createElement('div');
    late.append(document.createElement('vcse-distribution'));
    document.body.append(late);
    expect(late.firstElementChild?.shadowRoot).not.to.equal(null);
    early.remove();
    late.remove();
  });
});
