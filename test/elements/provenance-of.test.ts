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
});
