import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/vcse-value.js';
import type {VcseValue} from '../../src/elements/vcse-value.js';
import {until} from '../support/drawn.js';
import {feedback} from '../support/insights.js';
import {warningsOf} from '../support/warnings-of.js';

const placed = (text: string, where = 'feeling=*', src = feedback) =>
  fixture<VcseValue>(
    html`<vcse-value src=${src} of="feedback" sum="count" where=${where}>${text}</vcse-value>`,
  );

describe('vcse-value', () => {
  it('shows the document’s number, and says nothing when the author’s is the same', async () => {
    const warnings = await warningsOf(async () => {
      const value = await placed('7,908');
      await until(() => value.state === 'ready', 'the number');
      await value.updateComplete;
      expect(value.shownText).to.equal('7,908');
      await expect(value).to.be.accessible();
    });
    expect(warnings).to.deep.equal([]);
  });

  it('tells an author whose number is another, once, and shows the document’s', async () => {
    const told: unknown[] = [];
    const hear = (event: Event) => told.push((event as CustomEvent).detail);
    document.addEventListener('vcse-mismatch', hear);
    const warnings = await warningsOf(async () => {
      const value = await placed('7,980');
      await until(() => told.length > 0, 'the event');
      value.requestUpdate();
      await value.updateComplete;
      expect(value.shownText).to.equal('7,908');
    });
    document.removeEventListener('vcse-mismatch', hear);
    expect(told).to.deep.equal([{written: '7,980', value: 7908}]);
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.contain('"7,980"').and.contain('7,908');
  });

  it('keeps the author’s words where there is no number, and tells why', async () => {
    const warnings = await warningsOf(async () => {
      const value = await placed('many', 'feeling=angry');
      await until(() => value.state === 'failed', 'failed');
      expect(value.shownText).to.equal('many');
    });
    expect(warnings[0]).to.contain('no row has feeling=angry');
  });
});
