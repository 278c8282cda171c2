import {expect} from '@open-wc/testing';
import {studyMap} from '../support/small-map.js';

const study = 'ccg-spend-2018-19';

describe('the study’s maps', () => {
  it('Figure 27: its seven classes, the two darkest by name, six without data', async () => {
    const {items, classes, valued} = await studyMap(study, {
      measure: 'share',
      sectors: 'independent',
      scheme: 'custom',
      breaks: [0.15, 0.2, 0.25, 0.3, 0.35, 0.4],
    });
    expect(classes.length).to.equal(7);
    expect(items.length - valued).to.equal(6);
    const darkest = items.filter((item) => item.class === 6);
    expect(darkest.map(({name}) => name)).to.deep.equal([
      'East Staffordshire',
      'North East Lincolnshire',
    ]);
  });

  it('Figure 30: its seven classes, with Greater Huddersfield in the darkest', async () => {
    const {items, classes} = await studyMap(study, {
      measure: 'share-of-independent',
      scheme: 'custom',
      breaks: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6],
    });
    expect(classes.length).to.equal(7);
    const darkest = items.filter((item) => item.class === 6);
    expect(darkest.map(({name}) => name)).to.deep.equal([
      'Greater Huddersfield',
      'North East Lincolnshire',
    ]);
  });
});
