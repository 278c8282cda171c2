import {expect, fixture, html} from '@open-wc/testing';
import {copyField} from '../../src/elements/copy-field.js';

describe('copyField', () => {
  it('is a labelled text that is selected when it is entered', async () => {
    const host = {language: 'en', say: () => undefined};
    const root = await fixture(html`<div>${copyField(host, 'x', 'BibTeX', '@misc{a}')}</div>`);
    const field = root.querySelector('textarea');
    expect(field?.labels[0]?.textContent).to.equal('BibTeX');
    expect(field?.readOnly).to.equal(true);
    field?.focus();
    field?.dispatchEvent(new FocusEvent('focus'));
    expect(field?.selectionEnd).to.equal('@misc{a}'.length);
    expect(root.querySelector('button')?.getAttribute('aria-label')).to.equal('Copy: BibTeX');
  });
});
