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

  it('leaves a tag that waits to be asked as the page wrote it', async () => {
    await import('../src/vcse-charts.js');
    const chart = document.createElement('vcse-survey');
    chart.setAttribute('loading', 'asked');
    document.body.append(chart);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(customElements.get('vcse-survey')).to.equal(undefined);
    chart.removeAttribute('loading');
    await customElements.whenDefined('vcse-survey');
    expect(chart.shadowRoot).not.to.equal(null);
    chart.remove();
  });
});
