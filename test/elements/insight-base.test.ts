import {expect} from '@open-wc/testing';
import {readInsight} from '../../src/contract/read-insight.js';
import {insightBase} from '../../src/elements/insight-base.js';
import {
  exampleInsight,
  feedback,
  insightAt,
  insightUsual,
  insightWith,
} from '../support/insights.js';

describe('insightBase', () => {
  it('knows the periods of its rows, and of a single one the one before', async () => {
    const document = await insightAt(feedback);
    const all = insightBase(document, insightUsual(), () => ['theme']);
    expect(all.periods.map(({id}) => id)).to.deep.equal([
      '2021 Q1',
      '2021 Q2',
      '2021 Q3',
      '2021 Q4',
      '2022 Q1',
      '2022 Q2',
      '2022 Q3',
    ]);
    expect(all.period).to.equal(undefined);
    const last = insightBase(document, insightUsual({sort: 'change'}), () => ['theme']);
    expect([last.before?.id, last.period?.id]).to.deep.equal(['2022 Q2', '2022 Q3']);
    const first = insightBase(document, insightUsual({period: '2021 Q1'}), () => ['theme']);
    expect(first.before).to.equal(undefined);
  });

  it('takes no quarter for the one before when one is missing between', async () => {
    const row = (period: string) => ({theme: 'a', feeling: 'negative' as const, period, count: 30});
    const document = await readInsight(insightWith([row('2022 Q1'), row('2022 Q3')]));
    const {before} = insightBase(document, insightUsual({period: '2022 Q3'}), () => ['theme']);
    expect(before).to.equal(undefined);
  });

  it('has rows of the service or place that alone is shown', async () => {
    const document = await insightAt(feedback);
    const {rows} = insightBase(document, insightUsual({service: 'NEAS.nhs-111'}), () => ['theme']);
    expect(new Set(rows('theme').map(({service}) => service))).to.deep.equal(
      new Set(['NEAS.nhs-111']),
    );
  });

  it('says what an author may ask for', async () => {
    const document = await insightAt(feedback);
    const base = (options: object) => () =>
      insightBase(document, insightUsual(options), () => ['theme']);
    expect(base({theme: 'nothing'})).to.throw(
      RangeError,
      'unknown theme: "nothing" (expected access-to-medical-care-support, activities,',
    );
    expect(base({place: 'E06999001'})).to.throw(RangeError, 'none: the document has no place');
    expect(base({period: '2020 Q1'})).to.throw(RangeError, 'unknown period: "2020 Q1"');
    const totals = await readInsight(insightWith([{period: '2022 Q1', count: 4}]));
    expect(() => insightBase(totals, insightUsual(), () => ['theme'])).to.throw(
      RangeError,
      'form="themes" needs rows of feedback by feeling, theme',
    );
  });

  it('offers what could be chosen, and puts the name before a note on one service', async () => {
    const document = await insightAt(feedback);
    const base = insightBase(document, insightUsual(), () => ['theme']);
    const view = base.view({
      items: [
        {
          id: 'x',
          name: 'X',
          cells: [],
          base: {kind: 'value', value: 1},
          uncoded: {kind: 'value', value: 0},
        },
      ],
    });
    expect(view?.menus.themes.length).to.equal(11);
    expect(view?.menus.services.length).to.equal(8);
    expect(view?.menus.places).to.deep.equal([]);
    expect(view?.provenance.period).to.equal('January 2021 to September 2022');
    expect(view?.provenance.notes.at(-1)).to.match(/^Ambulance: see and convey: Its dates mix/);
    expect(view).to.satisfy(Object.isFrozen);
    expect(base.view({items: []})).to.equal(undefined);
  });

  it('takes places where a document has no services', async () => {
    const document = await insightAt(exampleInsight);
    expect(insightBase(document, insightUsual(), () => ['theme']).by).to.equal('service');
    expect(insightBase({...document, services: []}, insightUsual(), () => ['theme']).by).to.equal(
      'place',
    );
  });
});
