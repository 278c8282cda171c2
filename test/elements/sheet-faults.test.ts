import {expect, fixture, html} from '@open-wc/testing';
import {sheetFaults} from '../../src/elements/sheet-faults.js';

describe('sheetFaults', () => {
  it('finds headings that skip a level and pictures without alternative text', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <h1>Title</h1>
        <h3>Part</h3>
        <img src="data:," />
        <img src="data:," alt="" />
      </div>`,
    );
    expect(sheetFaults(box)).to.deep.equal([
      'the heading "Part" has level 3 after level 1 (expected 2)',
      'the picture data:, has no alternative text (expected alt)',
    ]);
  });

  it('counts charts with the level of their heading', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <h2>Title</h2>
        <vcse-insight heading-level="4"></vcse-insight>
      </div>`,
    );
    expect(sheetFaults(box)).to.deep.equal([
      'the heading of vcse-insight has level 4 after level 2 (expected 3)',
    ]);
  });
});
