import {expect} from '@open-wc/testing';
import {readInsight} from '../../src/contract/read-insight.js';
import {journeysView} from '../../src/elements/journeys-view.js';
import {exampleFigure, figureWith, insightWith, looped} from '../support/journeys.js';

describe('journeysView', () => {
  it('is a frozen figure of every step, way by way, those of most people first', async () => {
    const view = await exampleFigure();
    expect(Object.isFrozen(view)).to.equal(true);
    expect(structuredClone(view)).to.deep.equal(view);
    expect(view.journeys.map(({name, started}) => `${name} ${started.people}`)).to.deep.equal([
      'From hospital 120',
      'From the GP 90',
      'From a friend 45',
    ]);
    expect(view.items.length).to.equal(24);
    expect(view.columns).to.equal(5);
    expect(view.illustrative).to.equal(true);
    expect(view.provenance.period).to.equal('April 2025 to March 2026');
    expect(new Set(view.items.map(({id}) => id)).size).to.equal(24);
    expect(view.items.slice(0, 4).map(({name}) => name)).to.deep.equal([
      'Social care',
      'Carers’ helpline',
      'Benefits advice',
      'Carers’ group',
    ]);
  });

  it('shows a place that is come back to in a later column, marked', async () => {
    const {stops} = await figureWith(looped);
    const places = stops.filter(({name}) => name === 'A');
    expect(places.map(({column, again}) => `${column} ${again}`)).to.deep.equal([
      '0 false',
      '2 true',
    ]);
  });

  it('takes the rule of the document, which its author can only make stricter', async () => {
    const rule = {disclosure: {rules: 'ten-five'}};
    expect((await figureWith(looped, {}, rule)).least).to.equal(10);
    expect((await figureWith(looped, {least: 3}, rule)).least).to.equal(10);
    expect((await figureWith(looped, {least: 20}, rule)).least).to.equal(20);
    expect((await figureWith(looped)).least).to.equal(5);
    expect((await figureWith(looped, {least: 2})).gathered).to.equal(0);
  });

  it('follows a journey, or the way to and from a chosen step', async () => {
    const view = await exampleFigure({follow: 'from-friend'});
    expect(view.followed).to.deep.equal([20, 21, 22, 23]);
    const {id = ''} = view.items[3] ?? {};
    expect((await exampleFigure({selected: id})).followed).to.deep.equal([0, 1, 2, 3]);
    expect((await exampleFigure({journey: 'from-gp'})).items.length).to.equal(7);
  });

  it('has nothing of a document without steps, and says what journeys there are', async () => {
    const empty = await readInsight(insightWith([]), {name: 'small.json'});
    expect(journeysView(empty, {})).to.equal(undefined);
    const document = await readInsight(insightWith(looped), {name: 'small.json'});
    expect(() => journeysView(document, {follow: 'y'})).to.throw(
      RangeError,
      'unknown follow: "y" (expected x)',
    );
    expect(() => journeysView(empty, {journey: 'y'})).to.throw(
      RangeError,
      'unknown journey: "y" (expected none: the document has no journeys)',
    );
  });

  it('keeps notes that are about everything or about journeys, and no others', async () => {
    const notes = [
      {text: 'All.'},
      {text: 'Steps.', about: 'steps'},
      {text: 'One.', about: 'x'},
      {text: 'Comments.', about: 'feedback'},
    ];
    const {provenance} = await figureWith(looped, {}, {notes});
    expect(provenance.notes).to.deep.equal(['All.', 'Steps.', 'One.']);
  });
});
