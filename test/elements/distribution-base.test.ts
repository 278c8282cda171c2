import {expect} from '@open-wc/testing';
import {distributionBase} from '../../src/elements/distribution-base.js';
import {asked} from '../support/asked.js';
import {smallSpend} from '../support/small-spend.js';

describe('distributionBase', () => {
  it('says how bands are made: the story, the NHS and councils, the others', async () => {
    const made = distributionBase(await smallSpend(), asked({measure: 'share', form: 'stacked'}));
    expect(made?.asked.bands).to.deep.equal([
      ['vcse'],
      ['nhs', 'local-authority'],
      ['government', 'primary-care', 'private', 'unknown'],
    ]);
    expect(made?.base.ordered.map(({id, parts}) => [id, parts])).to.deep.equal([
      ['A', [0.2, 0.6, 0.2]],
      ['D', [0.1, 0.9, 0]],
      ['B', [0.1, 0.9, 0]],
    ]);
  });

  it('makes two bands when the story and the rest are all', async () => {
    const spend = await smallSpend();
    const independent = distributionBase(
      spend,
      asked({measure: 'share', form: 'stacked', sectors: 'independent'}),
    );
    expect(independent?.asked.bands.length).to.equal(2);
    const within = distributionBase(
      spend,
      asked({measure: 'share-of-independent', form: 'stacked'}),
    );
    expect(within?.base.ordered.find(({id}) => id === 'A')?.parts).to.deep.equal([0.5, 0.5]);
  });

  it('names the time of the totals that are drawn, not that of the document', async () => {
    const spend = await smallSpend();
    expect(distributionBase(spend, asked({}))?.base.provenance.period).to.equal('2018-19');
    const totals = ['2018-19 Q3', '2018-19 Q4'].map((period) => ({
      commissioner: 'A',
      sector: 'vcse' as const,
      period,
      amount: 10,
    }));
    const quarters = distributionBase({...spend, totals}, asked({measure: 'amount'}));
    expect(quarters?.base.provenance.period).to.equal('2018-19 Q4');
  });

  it('orders equal values by name, and the other way round when asked', async () => {
    const made = distributionBase(await smallSpend(), asked({order: 'ascending'}));
    expect(made?.base.ordered.map(({name}) => name)).to.deep.equal([
      'Southshire',
      'Westshire',
      'Eastshire',
    ]);
  });
});
