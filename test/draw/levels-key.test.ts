import {expect} from '@open-wc/testing';
import {levelsKey} from '../../src/draw/levels-key.js';
import {networkFigure} from '../support/network-figure.js';
import {allianceGraph, askedOf} from '../support/small-network.js';

describe('levelsKey', () => {
  it('has the coloured box, every kind of line in the picture and every edge', async () => {
    const view = networkFigure(await allianceGraph(), askedOf({form: 'levels'}));
    const {labels, height} = levelsKey(view, {top: 100, width: 700, em: 1});
    expect(labels.map(({text}) => text)).to.deep.equal([
      'member of the alliance',
      'funds',
      'is represented on',
      'works with',
      'our reading (thin, grey)',
      'VCSE',
      'public body or board',
      'funder or other',
    ]);
    expect(Math.max(...labels.map(({y}) => y))).to.be.below(100 + height);
  });
});
