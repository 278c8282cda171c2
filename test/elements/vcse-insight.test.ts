import {expect, oneEvent} from '@open-wc/testing';
import '../../src/define/vcse-insight.js';
import {insightItemWords} from '../../src/describe/insight-item.js';
import {insightTable} from '../../src/describe/insight-table.js';
import type {VcseInsight} from '../../src/elements/vcse-insight.js';
import type {InsightView} from '../../src/view/insight.js';
import {behavesAsChart, type ChartKind} from '../support/behaves-as-chart.js';
import {equipped, part, placedAs, until} from '../support/drawn.js';
import {exampleInsight, feedback, insightWith} from '../support/insights.js';
import {words} from '../support/rendered.js';

const kind: ChartKind<InsightView> = {
  tag: 'vcse-insight',
  table: insightTable,
  itemWords: insightItemWords,
};

behavesAsChart('themes of comments', {src: feedback}, kind);
behavesAsChart('comments over time', {src: feedback, form: 'time'}, kind);
behavesAsChart('comments by service', {src: feedback, form: 'places'}, kind);
behavesAsChart('themes by service', {src: feedback, form: 'matrix'}, kind);
behavesAsChart('a document with quotes and a hidden number', {src: exampleInsight}, kind);

const drawn = async (settings: object, width?: number): Promise<VcseInsight> =>
  equipped(await placedAs('vcse-insight', settings, width));

/** What an element says when it is given a document that it cannot show. */
async function problemsOf(data: unknown): Promise<string> {
  const element = await placedAs('vcse-insight', {});
  const failed = oneEvent(element, 'vcse-error');
  element.data = data;
  const {detail} = (await failed) as CustomEvent<{problems: string[]}>;
  return detail.problems.join('\n');
}

describe('vcse-insight', () => {
  it('shows another form, order and theme when asked', async () => {
    const element = await drawn({src: feedback});
    expect(element.figure?.items.length).to.equal(15);
    element.form = 'time';
    await until(() => element.figure?.items.length === 7, 'time');
    element.theme = 'timeliness-of-care';
    await until(() => element.figure?.only.theme !== undefined, 'one theme');
    Object.assign(element, {form: 'themes', theme: 'staff', sort: 'share'});
    await until(() => element.figure?.items.length === 4, 'a family');
    expect(element.figure?.items[0]?.id).to.equal('number-deployment-of-staff');
  });

  it('draws ten themes on a phone, and fifteen when there is room', async () => {
    const element = await drawn({src: feedback}, 360);
    expect(element.figure?.items.length).to.equal(10);
    const box = element.parentElement;
    if (box) box.style.width = '900px';
    await until(() => element.figure?.items.length === 15, 'more room');
  });

  it('opens the quotes of a theme when it is chosen, with the footing on which they are published', async () => {
    const element = await drawn({src: exampleInsight});
    expect(element.renderRoot.querySelector('.quotes')).to.equal(null);
    element.choose('waiting');
    await element.updateComplete;
    const said = words(part(element, '.quotes'));
    expect(said).to.contain('someone came on Thursday');
    expect(said).to.contain('Published with consent.');
    element.choose('kindness');
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.quotes')).to.equal(null);
  });

  it('shows no suppressed number anywhere, nor what would give it away', async () => {
    const element = await drawn({
      data: insightWith([
        {theme: 'a', feeling: 'negative', count: null, countStatus: 'c'},
        {theme: 'a', feeling: 'positive', count: 40},
        {theme: 'b', feeling: 'negative', count: 30},
        {feeling: 'negative', count: 33},
        {feeling: 'positive', count: 40},
      ]),
    });
    part(element, '.actions button').click();
    await element.updateComplete;
    expect(words(part(element, '#table'))).to.contain('not published, to protect privacy');
    const own = element.figure?.items.find(({id}) => id === 'a');
    expect(own?.share).to.equal(undefined);
    expect(element.drawing?.labels.map(({text}) => text)).to.include('not published');
  });

  it('explains a misspelt feeling, an unknown theme and a hidden number that is there', async () => {
    expect(
      await problemsOf(insightWith([{theme: 'a', feeling: 'postive' as never, count: 1}])),
    ).to.contain('postive');
    expect(await problemsOf(insightWith([{theme: 'z', feeling: 'positive', count: 1}]))).to.contain(
      'unknown theme',
    );
    expect(
      await problemsOf(
        insightWith([{theme: 'a', feeling: 'positive', count: 3, countStatus: 'c'}]),
      ),
    ).to.contain('which says that there is none');
  });

  it('says in words what an author has set wrong', async () => {
    const element = await placedAs('vcse-insight', {src: feedback, theme: 'nowhere'});
    await until(() => element.state === 'failed', 'the message');
    await element.updateComplete;
    expect(words(part(element, '.failure'))).to.contain('unknown theme: "nowhere"');
  });
});
