import {expect} from '@open-wc/testing';
import {tags} from '../../src/define/tags.js';
import {settingsOf} from '../../src/elements/settings-of.js';
import {specCharts} from '../../src/publish/spec/spec-charts.js';

describe('settingsOf', () => {
  it('has what an author or a reader set, by attribute, and nothing of the page', async () => {
    await tags['vcse-distribution']?.();
    const chart = document.createElement('vcse-distribution');
    Object.assign(chart, {src: 'a.json', group: 'g', labelTop: 3, quartiles: true, explore: true});
    expect(settingsOf(chart)).to.deep.equal({
      of: 'commissioners',
      measure: 'amount',
      sector: 'vcse',
      form: 'ranked',
      order: 'descending',
      'label-top': 3,
      quartiles: true,
    });
  });

  it('has for every chart the usual settings that the tool has', async () => {
    for (const [type, {settings, figureSettings}] of Object.entries(specCharts)) {
      await tags[`vcse-${type}`]?.();
      const all = settingsOf(document.createElement(`vcse-${type}`));
      const known = settings.map(({attribute}) => attribute);
      const shared = Object.entries(all).filter(([attribute]) => known.includes(attribute));
      expect(Object.fromEntries(shared), type).to.deep.equal(figureSettings({}));
    }
  });
});
