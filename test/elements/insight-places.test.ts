import {expect} from '@open-wc/testing';
import {exampleInsight, feedback, insightFigureAt} from '../support/insights.js';

describe('insightPlaces', () => {
  it('has the comments of the source by service, the highest share first', async () => {
    const {items, whole} = await insightFigureAt(feedback, {form: 'places'});
    expect(
      items.map(({id, share, against}) => [id, share?.count, share?.of, against]),
    ).to.deep.equal([
      ['NEAS.nhs-111', 409, 1066, 'more'],
      ['NHFT.not-stated', 27, 71, 'more'],
      ['NHFT.forensic-services', 246, 666, 'more'],
      ['NHFT.local-partnerships-mental-health', 340, 940, 'more'],
      ['NEAS.ambulance-see-and-convey', 328, 1389, 'fewer'],
      ['NEAS.patient-transport', 194, 1416, 'fewer'],
      ['NHFT.community-health-services', 81, 629, 'fewer'],
      ['NHFT.specialist-services-children-and-young-people', undefined, undefined, undefined],
    ]);
    expect(whole?.share?.of).to.equal(6179);
  });

  it('has places when asked, and one theme alone', async () => {
    const {items} = await insightFigureAt(exampleInsight, {
      form: 'places',
      by: 'place',
      theme: 'kindness',
    });
    expect(items.map(({name, base}) => [name, base])).to.deep.equal([
      ['Sample Borough', {kind: 'value', value: 72}],
    ]);
  });
});
