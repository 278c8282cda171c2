import {expect} from '@open-wc/testing';
import {fittingForms} from '../../src/view/fitting-forms.js';
import {allianceGraph, smallAlliances, spendGraph} from '../support/small-network.js';

describe('fittingForms', () => {
  it('begins with two columns for spending, and a map of ties for networks', async () => {
    expect(fittingForms(await spendGraph())[0]).to.equal('bipartite');
    const forms = fittingForms(await allianceGraph());
    expect(forms[0]).to.equal('force');
    expect(forms).to.not.include('bipartite');
  });

  it('has only a map for bodies without relations', async () => {
    const document = smallAlliances();
    Object.assign(document.resources[1] ?? {}, {data: []});
    expect(fittingForms(await allianceGraph(document))).to.deep.equal(['force']);
  });
});
