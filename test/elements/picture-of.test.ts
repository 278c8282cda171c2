import {expect} from '@open-wc/testing';
import {pictureOf, sourceText} from '../../src/elements/picture-of.js';
import {equipped, placed} from '../support/drawn.js';
import {smallDocument} from '../support/small-spend.js';

describe('pictureOf', () => {
  it('is a chart’s drawing with its words and its source', async () => {
    const host = await equipped(await placed({data: smallDocument(), measure: 'share'}));
    const drawing = host.renderRoot.querySelector<SVGSVGElement>('.drawing svg');
    const {words, figure} = host;
    if (!drawing || !words || !figure) throw new Error('no figure');
    const {svg} = pictureOf(drawing, {host, words, view: figure});
    expect(svg).to.contain('<title').and.contain('Picture made on');
    expect(sourceText(words)).to.contain(words.source[0]?.text ?? 'none');
  });
});
