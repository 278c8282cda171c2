import {expect, oneEvent} from '@open-wc/testing';
import '../../src/define/vcse-trend.js';
import {trendItemWords} from '../../src/describe/trend-item.js';
import {trendTable} from '../../src/describe/trend-table.js';
import {behavesAsChart} from '../support/behaves-as-chart.js';
import {equipped, part, placedAs, until} from '../support/drawn.js';

const src = '/datasets/ccg-monthly-2018-19.json';
const bodies = {
  src: '/datasets/commissioning-bodies-2014-2022.json',
  of: 'all',
  measure: 'commissioners',
};
const devon = 'E38000129';
const eight = 'E38000119 E38000085 E38000222 E38000132 E38000129 E38000064 E38000117 E38000025';
const kind = {tag: 'vcse-trend', table: trendTable, itemWords: trendItemWords} as const;

behavesAsChart(
  'months in panels',
  {src, measure: 'per-head', period: 'months', only: eight, highlight: devon},
  kind,
);
behavesAsChart('quarters in columns', {src, measure: 'per-head', only: eight, scale: 'own'}, kind);
behavesAsChart('one line over years', bodies, kind);

const drawn = async (settings: object, width?: number) =>
  equipped(await placedAs('vcse-trend', settings, width));

describe('vcse-trend', () => {
  it('draws Table 10, and says what happened', async () => {
    const element = await drawn(bodies);
    expect(part(element, '.heading').textContent).to.contain(
      'The number of commissioning bodies fell from 211 in April 2014 to 42 in July 2022',
    );
    expect(part(element, '.drawing').textContent).to.contain('Groups merge: 207 become 195');
  });

  it('chooses the commissioner of a point, which is then the large one', async () => {
    const element = await drawn({
      src,
      measure: 'per-head',
      period: 'months',
      only: eight,
      highlight: devon,
    });
    const input = part<HTMLInputElement>(element, '#find');
    input.value = 'Hull';
    const told = oneEvent(element, 'vcse-select') as Promise<CustomEvent<{id: string}>>;
    input.dispatchEvent(new Event('change'));
    expect((await told).detail.id).to.equal('E38000085');
    await element.updateComplete;
    expect(
      element.figure?.series.filter(({highlighted}) => highlighted).map(({name}) => name),
    ).to.deep.equal(['Hull']);
    expect(input.value).to.equal('Hull');
  });

  it('says which point was chosen', async () => {
    const element = await drawn({src, measure: 'per-head', only: eight});
    const at = element.shownItems.length - 1;
    const said = element.itemWords(at).label;
    element.choose(element.shownItems[at]?.id);
    expect(element.selected).to.equal(element.figure?.series.at(-1)?.id);
    await element.updateComplete;
    expect(part(element, '[role="status"]').textContent).to.equal(said);
    expect(said).to.match(/\w/);
  });

  it('shows the other panels when asked', async () => {
    const element = await drawn({src, measure: 'per-head', period: 'months'});
    expect(element.figure?.panels).to.equal(12);
    part(element, '.more button').click();
    await element.updateComplete;
    expect(element.figure?.panels).to.equal(182);
    expect(element.renderRoot.querySelector('.more button')).to.equal(null);
  });

  it('lets a reader change period and scale', async () => {
    const element = await drawn({src, measure: 'per-head', only: eight, highlight: devon});
    expect(element.figure?.length).to.equal('quarters');
    const period = part<HTMLSelectElement>(element, '#choice-period');
    period.value = 'months';
    period.dispatchEvent(new Event('change'));
    const scale = part<HTMLSelectElement>(element, '#choice-scale');
    scale.value = 'own';
    scale.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect([element.figure?.length, element.figure?.scale]).to.deep.equal(['months', 'own']);
  });

  it('says what a wrong setting may be', async () => {
    const element = await placedAs('vcse-trend', {src, period: 'weeks'});
    await until(() => element.state === 'failed', 'the failure');
    await element.updateComplete;
    expect(part(element, '.failure').textContent).to.contain(
      'invalid period: "weeks" (expected months, quarters, years)',
    );
  });

  it('says what is missing when real terms are asked of a document without an index of prices', async () => {
    const element = await placedAs('vcse-trend', {src, prices: 'real'});
    await until(() => element.state === 'failed', 'the message');
    expect(part(element, '.failure').textContent).to.contain(
      'prices="real" needs an index of prices in the table deflator, and this document has none',
    );
  });
});
