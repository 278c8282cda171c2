import {expect} from '@open-wc/testing';
import {readInsight} from '../../src/contract/read-insight.js';
import {
  exampleInsight,
  feedback,
  insightAt,
  insightFigureAt,
  insightFigureOf,
  insightWith,
} from '../support/insights.js';

const numbers = (cells: readonly {readonly kind: string; readonly value?: number}[]) =>
  cells.map(({value}) => value);

describe('insightThemes', () => {
  it('has the counts of the source: 44 themes, 8,262 mentions, by feeling', async () => {
    const view = await insightFigureAt(feedback, {most: 0});
    expect(view.items.length).to.equal(44);
    expect(view.feelings).to.deep.equal([
      'very-negative',
      'negative',
      'neutral',
      'positive',
      'very-positive',
    ]);
    const sums = view.feelings.map((_, i) =>
      view.all.reduce((sum, {cells}) => {
        const cell = cells[i];
        return sum + (cell?.kind === 'value' ? cell.value : 0);
      }, 0),
    );
    expect(sums).to.deep.equal([520, 1907, 685, 2004, 3145]);
    const timeliness = view.all.find(({id}) => id === 'timeliness-of-care');
    expect(timeliness?.base).to.deep.equal({kind: 'value', value: 1104});
    expect(numbers(timeliness?.cells ?? [])).to.deep.equal([75, 411, 153, 268, 197]);
    expect(timeliness?.family).to.equal('Access to medical care and support');
  });

  it('has all comments together from the rows that count each once', async () => {
    const {whole} = await insightFigureAt(feedback);
    expect(whole?.base).to.deep.equal({kind: 'value', value: 6179});
    expect(whole?.uncoded).to.deep.equal({kind: 'value', value: 1729});
    expect(whole?.share?.count).to.equal(257 + 1368);
  });

  it('draws the first fifteen, ten on a phone, and those that are highlighted', async () => {
    const document = await insightAt(feedback);
    expect(insightFigureOf(document).items.length).to.equal(15);
    expect(insightFigureOf(document, {narrow: true}).items.length).to.equal(10);
    const {items, all} = insightFigureOf(document, {most: 3, highlight: ['parking']});
    expect(items.map(({id}) => id)).to.deep.equal([
      'positive-experience-gratitude',
      'staff-manner-personal-attributes',
      'timeliness-of-care',
      'parking',
    ]);
    expect(all.length).to.equal(44);
  });

  it('has themes of one family, and of one service and quarter', async () => {
    const document = await insightAt(feedback);
    expect(insightFigureOf(document, {theme: 'staff'}).all.map(({id}) => id)).to.have.members([
      'competence-training',
      'number-deployment-of-staff',
      'staff-manner-personal-attributes',
      'staff-responsiveness',
    ]);
    const {all} = insightFigureOf(document, {service: 'NEAS.nhs-111', period: '2022 Q3'});
    const timeliness = all.find(({id}) => id === 'timeliness-of-care');
    expect(timeliness?.base).to.deep.equal({kind: 'value', value: 54});
  });

  it('compares the last quarter with the one before when sorted by change', async () => {
    const {items, only, before} = await insightFigureAt(feedback, {sort: 'change'});
    expect([before?.name, only.period?.name]).to.deep.equal([
      'April to June 2022',
      'July to September 2022',
    ]);
    const sizes = items.map(({change}) => Math.abs(change?.value ?? 0));
    expect(sizes).to.deep.equal([...sizes].sort((a, b) => b - a));
    expect(items[0]?.id).to.equal('competence-training');
  });

  it('has one theme, and two hundred', async () => {
    const row = (theme: string) => ({theme, feeling: 'negative' as const, count: 25});
    const one = await readInsight(insightWith([row('a')]));
    expect(insightFigureOf(one).items.map(({id}) => id)).to.deep.equal(['a']);
    const themes = Array.from({length: 200}, (_, i) => `t${i}`);
    const many = await readInsight(insightWith(themes.map(row), {themes}));
    expect(insightFigureOf(many).items.length).to.equal(15);
    expect(insightFigureOf(many, {most: 0}).items.length).to.equal(200);
  });

  it('has quotes where the document has them, and none whose consent was withdrawn', async () => {
    const {all} = await insightFigureAt(exampleInsight);
    const waiting = all.find(({id}) => id === 'waiting');
    expect(waiting?.quotes?.map(({text}) => text)).to.deep.equal([
      'I rang on Monday and someone came on Thursday.',
      'Three calls, and three times a promise to ring back.',
    ]);
    expect(waiting?.base.kind).to.equal('suppressed');
    expect(waiting).not.to.have.property('share');
  });
});
