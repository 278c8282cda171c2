import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {illustrativeTag} from '../../src/elements/illustrative-tag.js';
import {rendered, words} from '../support/rendered.js';

describe('illustrativeTag', () => {
  it('is there for made-up numbers alone', async () => {
    const said = async (madeUp: boolean) =>
      words(await rendered(html`${illustrativeTag(madeUp, 'en')}`));
    expect(await said(true)).to.equal('Illustrative: made-up figures');
    expect(await said(false)).to.equal('');
  });
});
