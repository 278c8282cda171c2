import {expect} from '@open-wc/testing';
import {feedback, insightFigureAt} from '../support/insights.js';

describe('insightMatrix', () => {
  it('has a cell for each theme at each service, with the counts of the source', async () => {
    const {items, all, columns, count, breaks} = await insightFigureAt(feedback, {form: 'matrix'});
    expect(columns.length).to.equal(8);
    expect([items.length, all.length, count]).to.deep.equal([15 * 8, 44 * 8, 44]);
    const cell = all.find(({id}) => id === 'timeliness-of-care NEAS.nhs-111');
    expect(cell?.base).to.deep.equal({kind: 'value', value: 259});
    expect(cell?.row).to.equal('Timeliness of care');
    const sum = all.reduce((total, {base}) => total + (base.kind === 'value' ? base.value : 0), 0);
    expect(sum).to.equal(8261);
    expect(breaks).to.deep.equal([0.2, 0.4, 0.6, 0.8]);
  });

  it('has no comment, not no figure, where nobody spoke about a theme at a service', async () => {
    const {all} = await insightFigureAt(feedback, {form: 'matrix'});
    const none = all.find(({id}) => id === 'parking NEAS.nhs-111');
    expect(none?.base).to.deep.equal({kind: 'value', value: 0});
    expect(none).not.to.have.property('shade');
  });

  it('is shaded by number when asked, and then small cells too', async () => {
    const {items} = await insightFigureAt(feedback, {form: 'matrix', measure: 'number'});
    for (const {base, shade} of items)
      expect(shade !== undefined).to.equal(base.kind === 'value' && base.value > 0);
  });
});
