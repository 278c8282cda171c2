import {expect} from '@open-wc/testing';
import {provenanceOf} from '../../src/elements/provenance-of.js';
import {smallSpend} from '../support/small-spend.js';

describe('provenanceOf', () => {
  it('keeps the notes that bear on what is shown', async () => {
    const spend = await smallSpend();
    expect(provenanceOf(spend, 'commissioners', true).notes).to.deep.equal([
      'Eastshire rests on 11 months.',
    ]);
    expect(provenanceOf(spend, 'suppliers', false).notes).to.deep.equal([
      'Suppliers are counted once.',
    ]);
  });

  it('names the population’s source only where people are counted', async () => {
    const spend = await smallSpend();
    expect(provenanceOf(spend, 'commissioners', false).populationSource).to.equal(undefined);
    expect(provenanceOf(spend, 'commissioners', true).populationSource).to.equal('Made up, 2018');
  });

  it('says how whole the figures are where the document does', async () => {
    const spend = await smallSpend();
    const facts = {...spend.facts, health: {complete: 0.9, unmatched: 0.02}};
    expect(provenanceOf(spend, 'commissioners', false)).not.to.have.property('health');
    expect(provenanceOf({...spend, facts}, 'suppliers', false).health).to.deep.equal({
      complete: 0.9,
      unmatched: 0.02,
    });
  });
});
