import {expect} from '@open-wc/testing';
import {chartDrawing} from '../../src/export/chart-drawing.js';
import {chartPicture} from '../support/sheet-data.js';

const box = {x: 10, y: 20, width: 736, height: 400};

describe('chartDrawing', () => {
  it('is the inner picture alone, in its box', () => {
    const drawing = chartDrawing(chartPicture);
    expect([drawing.width, drawing.height]).to.deep.equal([368, 200]);
    const svg = drawing.at(box);
    expect(svg).to.match(
      /^<svg x="10" y="20" width="736" height="400" viewBox="0 0 368 200" fill="rgb\(0, 0, 0\)" overflow="visible">/,
    );
    expect(svg).to.contain('Bar 12').and.not.to.contain('Source: Books.');
  });

  it('has identifiers of its own', () => {
    expect(chartDrawing(chartPicture).at(box))
      .to.contain('<pattern id="chart-p">')
      .and.to.contain('fill="url(#chart-p)"');
  });

  it('refuses code, addresses, and what has no drawing', () => {
    for (const bad of [
      '<script>1</script>',
      '<rect onclick="1"/>',
      '<a href="https://example.org"></a>',
      '<rect fill="url(https://example.org)"/>',
      '<image href="#a"/>',
    ])
      expect(() => chartDrawing(chartPicture.replace('<defs>', `${bad}<defs>`)), bad).to.throw(
        RangeError,
        'expected shapes and words',
      );
    expect(() => chartDrawing('<svg width="1" height="1"></svg>')).to.throw(RangeError);
  });
});
