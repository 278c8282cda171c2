import {expect, fixture, html} from '@open-wc/testing';
import {sheetOf} from '../../src/elements/sheet-of.js';

const colors = {ink: '#000000', paper: '#ffffff', accent: '#000000', onAccent: '#ffffff'};

describe('sheetOf', () => {
  it('reads text, quotes, pictures and pairs in their order', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <h1>Title</h1>
        <p>Lead.</p>
        <section>
          <h2>Part</h2>
          <p>Words.</p>
        </section>
        <blockquote>Said. <cite>Ann</cite></blockquote>
        <figure><img src="data:," alt="A door" /></figure>
        <dl class="said-did">
          <dt>Wait</dt>
          <dd>Less</dd>
        </dl>
      </div>`,
    );
    const sheet = await sheetOf(box, {language: 'en', colors});
    expect([sheet.title, sheet.lead]).to.deep.equal(['Title', 'Lead.']);
    expect(sheet.parts).to.deep.equal([
      {kind: 'text', heading: 'Part', text: 'Words.'},
      {kind: 'quote', text: 'Said.', by: 'Ann'},
      {kind: 'picture', address: 'data:,', alternative: 'A door'},
      {kind: 'pair', said: 'Wait', did: 'Less'},
    ]);
  });

  it('names an element that is not loaded', async () => {
    const box = await fixture<HTMLElement>(html`<div><vcse-nothing></vcse-nothing></div>`);
    const said = await sheetOf(box, {language: 'en', colors}).catch(String);
    expect(said).to.contain('<vcse-nothing> is not loaded');
  });
});
