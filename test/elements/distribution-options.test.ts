import {expect} from '@open-wc/testing';
import {
  distributionOptions,
  type DistributionSettings,
} from '../../src/elements/distribution-options.js';

const settings: DistributionSettings = {
  of: 'commissioners',
  measure: 'per-head',
  sector: 'vcse',
  category: undefined,
  form: 'ranked',
  scale: undefined,
  order: 'descending',
  quartiles: false,
  thresholds: undefined,
  highlight: undefined,
  labelTop: undefined,
  reference: undefined,
  referenceName: undefined,
  columnWidth: undefined,
  sites: undefined,
  selected: undefined,
};

describe('distributionOptions', () => {
  it('reads lists of words and numbers separated by spaces or commas', () => {
    const options = distributionOptions({
      ...settings,
      sector: 'nhs local-authority',
      thresholds: '0.05, 0.1',
      highlight: 'E38000025 E38000090',
    });
    expect(options.sectors).to.deep.equal(['nhs', 'local-authority']);
    expect(options.thresholds).to.deep.equal([0.05, 0.1]);
    expect(options.highlight).to.deep.equal(['E38000025', 'E38000090']);
  });

  it('highlights the selected item after the author’s own', () => {
    const options = distributionOptions({...settings, highlight: 'A', selected: 'B'});
    expect(options.highlight).to.deep.equal(['A', 'B']);
  });

  it('knows all money and independent money by their words', () => {
    expect(distributionOptions({...settings, sector: 'all'}).sectors).to.deep.equal([]);
    expect(distributionOptions({...settings, sector: 'independent'}).sectors).to.equal(
      'independent',
    );
  });

  it('names the attribute, what it holds and what may stand there', () => {
    expect(() => distributionOptions({...settings, order: 'up'})).to.throw(
      RangeError,
      'invalid order: "up" (expected descending, ascending)',
    );
    expect(() => distributionOptions({...settings, thresholds: '0x1F'})).to.throw(
      RangeError,
      'invalid thresholds: "0x1F" (expected a number)',
    );
    expect(() => distributionOptions({...settings, columnWidth: Number.NaN})).to.throw(
      RangeError,
      'invalid column-width',
    );
  });

  it('takes a reference as the national figure or as a number with a name', () => {
    expect(distributionOptions({...settings, reference: 'national'}).reference).to.equal(
      'national',
    );
    expect(
      distributionOptions({...settings, reference: '30', referenceName: 'Our aim'}).reference,
    ).to.deep.equal({name: 'Our aim', value: 30});
  });
});
