import {expect, oneEvent} from '@open-wc/testing';
import '../../src/define/vcse-survey.js';
import {surveyItemWords} from '../../src/describe/survey-item.js';
import {surveyTable} from '../../src/describe/survey-table.js';
import type {VcseSurvey} from '../../src/elements/vcse-survey.js';
import type {SurveyView} from '../../src/view/survey.js';
import {behavesAsChart, type ChartKind} from '../support/behaves-as-chart.js';
import {equipped, part, placedAs, until} from '../support/drawn.js';
import {words} from '../support/rendered.js';
import {agreement, exampleSurvey, meansOf, sources, surveyWith} from '../support/surveys.js';

const kind: ChartKind<SurveyView> = {
  tag: 'vcse-survey',
  table: surveyTable,
  itemWords: surveyItemWords,
};

behavesAsChart('averages of a survey', {src: agreement}, kind);
behavesAsChart('percentages of a survey', {src: sources}, kind);
behavesAsChart('all answers of a survey', {src: exampleSurvey}, kind);

const drawn = async (settings: object, width?: number): Promise<VcseSurvey> =>
  equipped(await placedAs('vcse-survey', settings, width));

/** What an element says when it is given a document that it cannot show. */
async function problemsOf(data: unknown): Promise<string> {
  const element = await placedAs('vcse-survey', {});
  const failed = oneEvent(element, 'vcse-error');
  element.data = data;
  const {detail} = (await failed) as CustomEvent<{problems: string[]}>;
  return detail.problems.join('\n');
}

describe('vcse-survey', () => {
  it('shows another order and another stage when the reader asks for it', async () => {
    const element = await drawn({src: agreement});
    expect(element.figure?.items.length).to.equal(53);
    element.stage = 'Taking in (assimilation)';
    await until(() => element.figure?.items.length === 10, 'the stage');
    element.sort = 'questionnaire';
    await until(() => element.figure?.items[0]?.id === '18.1', 'the order');
  });

  it('draws the 12 widest gaps on a phone, all when asked, and all when there is room', async () => {
    const settings = {src: agreement, theme: 'In commissioning VCSEs'};
    const element = await drawn(settings, 360);
    expect(element.figure?.items.length).to.equal(12);
    expect(words(part(element, '.sentence'))).to.contain('Showing the 12 widest gaps of 39.');
    element.widest = 0;
    await until(() => element.figure?.items.length === 39, 'all statements');
    element.widest = undefined;
    await until(() => element.figure?.items.length === 12, 'the widest gaps');
    const box = element.parentElement;
    if (box) box.style.width = '900px';
    await until(() => element.figure?.items.length === 39, 'all statements, with room');
    expect(words(part(element, '.sentence'))).not.to.contain('Showing');
  });

  it('has the full statement one key away', async () => {
    const element = await drawn({src: agreement, question: 'table-31', explore: true});
    const option = part(element, '.option');
    expect(option.getAttribute('aria-label')).to.contain(
      'In full: Commissioners have changed how they commission',
    );
  });

  it('shows no suppressed number anywhere', async () => {
    const element = await drawn({
      data: surveyWith([{}, {}], {
        means: meansOf([
          [null, 2],
          [1, 3],
        ]),
      }),
    });
    part(element, '.actions button').click();
    await element.updateComplete;
    expect(words(part(element, '#table'))).to.contain('not published, to protect privacy');
    expect(element.renderRoot.querySelectorAll('.drawing circle').length).to.equal(1);
  });

  it('explains an interval the wrong way round, a suppressed number that is there and an answer off the scale', async () => {
    const mean = {statement: 's0', group: 'a', mean: 2};
    expect(await problemsOf(surveyWith([{}], {means: [{...mean, lower: 3, upper: 1}]}))).to.contain(
      'lower: 3 is more than upper',
    );
    expect(await problemsOf(surveyWith([{}], {means: [{...mean, meanStatus: 'low'}]}))).to.contain(
      'which says that there is none',
    );
    const answer = {statement: 's0', group: 'a', option: 9, count: 3};
    expect(await problemsOf(surveyWith([{}], {answers: [answer]}))).to.contain('unknown option 9');
  });

  it('says in words what an author has set wrong', async () => {
    const element = await placedAs('vcse-survey', {src: agreement, stage: 'Nowhere'});
    await until(() => element.state === 'failed', 'the message');
    await element.updateComplete;
    expect(words(part(element, '.failure'))).to.contain('unknown stage: "Nowhere"');
  });

  it('tells made-up figures three times', async () => {
    const data = surveyWith([{}], {means: meansOf([[1, 2]])}, {illustrative: true});
    const element = await drawn({data});
    expect(words(part(element, '.tag'))).to.contain('Illustrative');
    expect(words(part(element, '.sentence'))).to.match(/^Illustrative/);
    expect(words(part(element, '.notes'))).to.contain('Illustrative');
  });
});
