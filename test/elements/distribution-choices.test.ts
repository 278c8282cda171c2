import {expect} from '@open-wc/testing';
import {distributionChoices} from '../../src/elements/distribution-choices.js';
import type {DistributionSettings} from '../../src/elements/distribution-options.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('distributionChoices', () => {
  const settings = {
    thresholds: undefined,
    reference: undefined,
    category: undefined,
  } as DistributionSettings;
  const offered = (
    view: Parameters<typeof distributionChoices>[0],
    more: Partial<DistributionSettings> = {},
  ) => distributionChoices(view, {...settings, ...more}).map(({property}) => property);

  it('offer measure and order for a ranking, and no measure where the author drew a line', () => {
    const view = figureOfAmounts('ranked', [3, 2, 1]);
    expect(offered(view)).to.deep.equal(['measure', 'order']);
    expect(offered(view, {thresholds: '2'})).to.deep.equal(['order']);
  });

  it('offer what suits each form', () => {
    expect(offered(figureOfAmounts('tail', [3, 2, 1]))).to.deep.equal(['scale', 'labelTop']);
    expect(offered(figureOfAmounts('tail', [3, 2, 1], {scale: 'log'}))).to.deep.equal(['scale']);
    expect(offered(figureOfAmounts('stacked', [3, 2, 1], {measure: 'share'}))).to.deep.equal([
      'order',
    ]);
    expect(offered(figureOfAmounts('histogram', [3, 2, 1]))).to.deep.equal([
      'measure',
      'columnWidth',
    ]);
    expect(offered(figureOfAmounts('lorenz', [3, 2, 1]))).to.deep.equal([]);
    expect(offered(figureOfAmounts('ranked', [3, 2, 1], {quartiles: true}))).to.deep.equal([
      'scale',
    ]);
  });

  it('offer only measures that the document has', () => {
    const [measure] = distributionChoices(figureOfAmounts('ranked', [3, 2, 1]), settings);
    expect(measure?.options.map(({value}) => value)).to.deep.equal([
      'amount',
      'share',
      'share-of-independent',
      'per-head',
    ]);
  });
});
