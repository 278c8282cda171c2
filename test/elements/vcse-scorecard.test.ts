import {expect, oneEvent} from '@open-wc/testing';
import '../../src/define/vcse-scorecard.js';
import {scorecardItemWords} from '../../src/describe/scorecard-item.js';
import {scorecardTable} from '../../src/describe/scorecard-table.js';
import type {VcseScorecard} from '../../src/elements/vcse-scorecard.js';
import type {ScorecardView} from '../../src/view/scorecard.js';
import {behavesAsChart, type ChartKind} from '../support/behaves-as-chart.js';
import {equipped, part, placedAs, until} from '../support/drawn.js';
import {words} from '../support/rendered.js';
import {exampleScorecard, scorecardWith} from '../support/scorecards.js';

const kind: ChartKind<ScorecardView> = {
  tag: 'vcse-scorecard',
  table: scorecardTable,
  itemWords: scorecardItemWords,
};
const cases = '/datasets/scorecard-framework-2022.json';
const peers = '/datasets/scorecard-commissioners-2018-19.json';

behavesAsChart('a scorecard with targets', {src: cases, open: 'all'}, kind);
behavesAsChart(
  'a scorecard with everything',
  {src: exampleScorecard, open: 'all', showActions: true},
  kind,
);
behavesAsChart('a scorecard against peers', {src: peers}, kind);
behavesAsChart('a spine', {src: peers, layout: 'spine'}, kind);
behavesAsChart(
  'a table of quartiles',
  {src: '/datasets/scorecard-table-4.json', layout: 'quartiles'},
  kind,
);

const drawn = async (settings: object, width?: number): Promise<VcseScorecard> =>
  equipped(await placedAs('vcse-scorecard', settings, width));

/** What an element says when it is given a document that it cannot show. */
async function problemsOf(data: unknown): Promise<string> {
  const element = await placedAs('vcse-scorecard', {});
  const failed = oneEvent(element, 'vcse-error');
  element.data = data;
  const {detail} = (await failed) as CustomEvent<{problems: string[]}>;
  return detail.problems.join('\n');
}

describe('vcse-scorecard', () => {
  it('unfolds what explains a measure by its button, chooses it, and folds it again', async () => {
    const element = await drawn({src: cases});
    const button = () => part(element, '[data-opens="bradford-one-percent"]');
    const row = () => part(element, '#more-bradford-one-percent');
    expect(getComputedStyle(row()).display).to.equal('none');
    const chosen = oneEvent(element, 'vcse-select');
    button().click();
    expect(((await chosen) as CustomEvent<{id: string}>).detail.id).to.equal(
      'bradford-one-percent',
    );
    await element.updateComplete;
    expect(getComputedStyle(row()).display).to.equal('table-row');
    expect(button().getAttribute('aria-expanded')).to.equal('true');
    button().click();
    await element.updateComplete;
    expect(element.open).to.equal('');
    expect(getComputedStyle(row()).display).to.equal('none');
  });

  it('folds one of all', async () => {
    const element = await drawn({src: cases, open: 'all'});
    part(element, '[data-opens="suffolk-share"]').click();
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('.folded').length).to.equal(1);
  });

  it('sorts quartiles by the heading that is chosen, and back', async () => {
    const element = await drawn({src: '/datasets/scorecard-table-4.json', layout: 'quartiles'});
    const first = () => words(element.renderRoot.querySelector('.quartiles th[scope="row"]'));
    expect(first()).to.equal('O');
    part(element, '[data-sorts="total_vcse_expenditure"]').click();
    await until(() => first() === 'D', 'the new order');
    expect(part(element, 'th[aria-sort="descending"]').textContent).to.contain(
      'Total VCSE spending',
    );
    part(element, '[data-sorts="total_vcse_expenditure"]').click();
    await until(() => first() === 'O', 'the old order');
  });

  it('leaves columns in turn as room gets short, and keeps their words', async () => {
    const shown = (element: VcseScorecard, key: string) =>
      getComputedStyle(part(element, `thead .${key}`)).display !== 'none';
    const seen: string[] = [];
    for (const width of [960, 880, 740, 600]) {
      const element = await drawn({src: peers}, width);
      seen.push(['trend', 'picture', 'rank'].filter((key) => shown(element, key)).join());
      element.parentElement?.remove();
    }
    expect(seen).to.deep.equal(['trend,picture,rank', 'picture,rank', 'rank', '']);
    const narrow = await drawn({src: peers}, 600);
    expect(getComputedStyle(part(narrow, '.rank-inline')).display).to.equal('block');
  });

  it('shows no suppressed number anywhere', async () => {
    const data = scorecardWith([{value: null, valueStatus: 'c', target: 12, polarity: 'higher'}]);
    const element = await drawn({data, open: 'all'});
    expect(words(part(element, '.drawing'))).to.contain('not published, to protect privacy');
    expect(words(part(element, 'td.status'))).to.equal('Not published');
  });

  it('explains a measure without unit, an interval the wrong way round, an unknown polarity and a late target', async () => {
    const {unit: _, ...row} = {unit: 'percent', value: 3};
    const without = scorecardWith([]) as {resources: {name: string; data: object[]}[]};
    without.resources[1]?.data.push({id: 'm', perspective: 'side', name: 'M', ...row});
    expect(await problemsOf(without)).to.equal('missing measures row 1, unit');
    expect(await problemsOf(scorecardWith([{lower: 5, upper: 2}]))).to.contain(
      'measures row 1, lower: 5 is more than upper',
    );
    expect(await problemsOf(scorecardWith([{polarity: 'sideways'}]))).to.contain(
      'measures row 1, polarity',
    );
    expect(await problemsOf(scorecardWith([{name: 'n'.repeat(300)}]))).to.contain(
      'measures row 1, name',
    );
    expect(await problemsOf(scorecardWith([{value: 5, valueStatus: 'c'}]))).to.contain(
      'which says that there is none',
    );
    expect(await problemsOf(scorecardWith([{target: 5, targetUpper: 3}]))).to.contain(
      'target: 5 is more than targetUpper',
    );
  });

  it('draws a target without date and 200 measures', async () => {
    const rows = Array.from({length: 200}, () => ({target: 5, polarity: 'higher'}));
    const element = await drawn({data: scorecardWith(rows)});
    expect(element.renderRoot.querySelectorAll('tbody th[scope="row"]').length).to.be.at.least(200);
    expect(words(part(element, 'td.target'))).to.equal('5%');
  });

  it('says in words what an author has set wrong', async () => {
    const element = await placedAs('vcse-scorecard', {src: cases, layout: 'spine'});
    await until(() => element.state === 'failed', 'the message');
    await element.updateComplete;
    expect(words(part(element, '.failure'))).to.contain('needs those compared with a spread');
  });
});
