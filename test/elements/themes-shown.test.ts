import {expect} from '@open-wc/testing';
import {readInsight} from '../../src/contract/read-insight.js';
import {insightBase} from '../../src/elements/insight-base.js';
import {themesShown} from '../../src/elements/themes-shown.js';
import {insightUsual, insightWith} from '../support/insights.js';

const rows = [
  {theme: 'c', feeling: 'negative', period: '2022 Q1', count: 1},
  {theme: 'a', feeling: 'negative', period: '2022 Q2', count: 2},
] as const;

describe('themesShown', () => {
  it('leaves out themes that nobody spoke about, in what is shown, in the order of the document', async () => {
    const document = await readInsight(insightWith(rows));
    const ids = (options: object) => {
      const base = insightBase(document, insightUsual(options), () => ['theme']);
      return themesShown(base, base.rows('theme')).map(({id}) => id);
    };
    expect(ids({})).to.deep.equal(['a', 'c']);
    expect(ids({period: '2022 Q1'})).to.deep.equal(['c']);
    expect(ids({theme: 'a'})).to.deep.equal(['a']);
  });
});
