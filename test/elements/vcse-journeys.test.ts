import {expect, oneEvent} from '@open-wc/testing';
import '../../src/define/vcse-journeys.js';
import {journeysItemWords} from '../../src/describe/journeys-item.js';
import {journeysTable} from '../../src/describe/journeys-table.js';
import type {VcseJourneys} from '../../src/elements/vcse-journeys.js';
import type {JourneysView} from '../../src/view/journeys.js';
import {behavesAsChart, type ChartKind} from '../support/behaves-as-chart.js';
import {equipped, part, placedAs, until} from '../support/drawn.js';
import {example, insightWith, looped} from '../support/journeys.js';
import {words} from '../support/rendered.js';

const kind: ChartKind<JourneysView> = {
  tag: 'vcse-journeys',
  table: journeysTable,
  itemWords: journeysItemWords,
};

behavesAsChart('journeys', {src: example}, kind);
behavesAsChart('journeys as a list', {src: example, form: 'list'}, kind);

const drawn = async (settings: object, width?: number): Promise<VcseJourneys> =>
  equipped(await placedAs('vcse-journeys', settings, width));
const isList = (element: VcseJourneys) => element.renderRoot.querySelector('.stop') === null;

describe('vcse-journeys', () => {
  it('is a list on a phone and bands with room, unless one is asked for', async () => {
    const element = await drawn({src: example}, 360);
    expect(isList(element)).to.equal(true);
    const box = element.parentElement;
    if (box) box.style.width = '900px';
    await until(() => !isList(element), 'the bands');
    element.form = 'list';
    await until(() => isList(element), 'the list');
  });

  it('keeps a chosen step’s way lit, and lets it go', async () => {
    const element = await drawn({src: example}, 960);
    const {id = ''} = element.figure?.items[3] ?? {};
    element.choose(id);
    await until(() => element.figure?.followed.length === 4, 'the way');
    expect(element.renderRoot.querySelectorAll('.drawing .band-faint').length).to.equal(20);
    element.choose(undefined);
    await until(() => element.figure?.followed.length === 0, 'nothing chosen');
  });

  it('follows a route that the reader asks for', async () => {
    const element = await drawn({src: example}, 960);
    element.follow = 'from-gp';
    await until(() => element.figure?.followed.length === 7, 'the route');
  });

  it('names no small route anywhere', async () => {
    const element = await drawn({data: insightWith(looped)}, 900);
    part(element, '.actions button').click();
    await element.updateComplete;
    expect(words(part(element, '#table'))).to.contain('fewer than 5');
    expect(words(part(element, '#table'))).not.to.match(/\bD\b/);
    expect(JSON.stringify(await element.toVegaLite())).not.to.contain('"D"');
  });

  it('says what is wrong with a step', async () => {
    const element = await placedAs('vcse-journeys', {});
    const failed = oneEvent(element, 'vcse-error');
    element.data = insightWith([['x', '', 'B', 5]]);
    const {detail} = (await failed) as CustomEvent<{problems: string[]}>;
    expect(detail.problems.join('\n')).to.contain('steps row 1, from');
  });

  it('speaks Welsh in all its own words', async () => {
    const element = await placedAs('vcse-journeys', {src: example, lang: 'cy'}, 960);
    await until(() => element.figure?.language === 'cy', 'Welsh');
    await equipped(element);
    expect(words(part(element, '.sentence'))).to.contain('Pobl a ddechreuodd: 255');
    expect(element.drawing?.labels.map(({text}) => text)).to.include('Cam 1');
  });
});
