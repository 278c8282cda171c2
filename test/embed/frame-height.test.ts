import {expect} from '@open-wc/testing';
import {frameHeight} from '../../src/embed/frame-height.js';

describe('frameHeight', () => {
  it('is the height that a message tells, in whole pixels', () => {
    expect(frameHeight({type: 'vcse-charts-height', height: 612.2})).to.equal(613);
  });

  it('is nothing for any other message', () => {
    for (const data of [
      undefined,
      null,
      'vcse-charts-height',
      {height: 600},
      {type: 'vcse-charts-height'},
      {type: 'vcse-charts-height', height: '600'},
      {type: 'vcse-charts-height', height: Number.NaN},
      {type: 'vcse-charts-height', height: Infinity},
      {type: 'vcse-charts-height', height: -5},
      {type: 'vcse-charts-height', height: 20_001},
      {type: 'vcse-charts-ask', height: 600},
    ]) {
      expect(frameHeight(data), JSON.stringify(data)).to.equal(undefined);
    }
  });
});
