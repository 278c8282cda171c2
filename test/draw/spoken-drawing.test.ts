import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {spokenDrawing} from '../../src/draw/spoken-drawing.js';

describe('spokenDrawing', () => {
  it('needs no exploring', () => {
    const drawing = spokenDrawing(html``, 300);
    expect(drawing.speaks).to.equal(true);
    expect(drawing.marks).to.deep.equal([]);
    expect(drawing.markAt(1, 1)).to.equal(undefined);
  });
});
