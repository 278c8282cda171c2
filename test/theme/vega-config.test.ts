import {expect} from '@open-wc/testing';
import {contrast} from '../../src/draw/contrast.js';
import {plainLooks, vegaConfig} from '../../src/theme/vega-config.js';

describe('vegaConfig', () => {
  it('has the page’s colours and letters, larger where the reader’s text is', () => {
    const config = vegaConfig({...plainLooks, main: '#123456', font: 'Own'}, 2);
    expect(config.mark.color).to.equal('#123456');
    expect(config.font).to.equal('Own');
    expect(config.axis.labelFontSize).to.equal(26);
  });

  it('has light ends of scales that stand out against white', () => {
    const {ramp, category} = vegaConfig(plainLooks, 1).range;
    for (const color of [...ramp, ...category]) {
      // Turquoise, orange and the light blue have 3 to 1 as far as a mark needs it, never less than 2.8.
      expect(contrast(color, '#ffffff'), color).to.be.at.least(2.8);
    }
  });
});
