import {expect} from '@open-wc/testing';
import {scorecardMeasures} from '../../src/elements/scorecard-measures.js';
import {readScorecard} from '../../src/contract/read-scorecard.js';
import {
  exampleScorecard,
  measuresAt,
  measuresOf,
  plainOptions,
  scorecardWith,
} from '../support/scorecards.js';

describe('scorecardMeasures', () => {
  it('sorts measures under perspectives in their order, and leaves out empty ones', async () => {
    const view = await measuresAt(exampleScorecard);
    expect(view.perspectives.map(({name, items}) => [name, items.length])).to.deep.equal([
      ['People and communities', 3],
      ['Partnership', 2],
      ['Money and sustainability', 3],
      ['Learning and insight', 1],
    ]);
    expect(view.items.length).to.equal(9);
    expect(Object.isFrozen(view)).to.equal(true);
  });

  it('has no evidence whose consent was taken back', async () => {
    const view = await measuresAt(exampleScorecard);
    const people = view.perspectives[0];
    expect(people?.evidence.map(({kind}) => kind)).to.deep.equal(['video']);
  });

  it('shows one perspective, or says which there are', async () => {
    const view = await measuresAt(exampleScorecard, {perspective: 'money'});
    expect(view.items.map(({id}) => id)).to.deep.equal([
      'spend-per-head',
      'prompt-payment',
      'reserves',
    ]);
    let message = '';
    await measuresAt(exampleScorecard, {perspective: 'none'}).catch(
      (error: Error) => (message = error.message),
    );
    expect(message).to.equal(
      'unknown perspective: "none" (expected people, partnership, money, learning)',
    );
  });

  it('shows only the measures with a target, and counts the others', async () => {
    const view = await measuresAt('/datasets/scorecard-framework-2022.json', {show: 'targets'});
    expect(view.items.every(({target}) => target)).to.equal(true);
    expect([view.items.length, view.count, view.targets]).to.deep.equal([4, 9, 4]);
    expect(view.perspectives.map(({items}) => items.length)).to.deep.equal([2, 1, 1]);
    expect(view.sides.length).to.equal(4);
    const none = await readScorecard(scorecardWith([{}]));
    expect(scorecardMeasures(none, {...plainOptions, show: 'targets'})).to.equal(undefined);
  });

  it('gives Bradford Districts the figures, places and ranks of its 189 peers', async () => {
    const view = await measuresAt('/datasets/scorecard-commissioners-2018-19.json');
    const said = view.items
      .slice(0, 6)
      .map(({id, stated, place, rank, compared}) => [
        id,
        stated?.value.toFixed(1),
        place,
        rank?.rank,
        compared?.middle.toFixed(1),
        compared?.count,
      ]);
    expect(said).to.deep.equal([
      ['share', '2.8', 'above', 37, '1.7', 189],
      ['share-of-independent', '16.0', 'in', 48, '11.3', 189],
      ['per-head', '38.1', 'above', 38, '21.7', 189],
      ['suppliers', '28.0', 'above', 5, '9.0', 189],
      ['no-other', '39.3', 'in', 72, '33.3', 189],
      ['largest', '39.5', 'in', 131, '48.7', 189],
    ]);
  });

  it('shows another organisation of the document, without what is said of its own alone', async () => {
    const view = await measuresAt('/datasets/scorecard-areas-2018-19.json', {
      organisation: 'E54000037',
    });
    expect(view.organisation.name).to.equal('Devon');
    const [share] = view.items;
    expect(share?.stated).to.deep.equal({value: 8.942});
    expect(share?.place).to.equal('above');
    expect(share?.rank?.rank).to.equal(2);
    expect(share?.compared?.count).to.equal(37);
    const none = await measuresAt('/datasets/scorecard-areas-2018-19.json', {
      organisation: 'E54000054',
    });
    expect(
      none.items.every(({cell, place}) => cell.kind === 'missing' && place === undefined),
    ).to.equal(true);
  });

  it('compares with the time before, or with one other', async () => {
    const before = await measuresAt(exampleScorecard, {compare: 'previous'});
    const seats = before.items.find(({id}) => id === 'board-seats');
    expect(seats?.compared).to.deep.equal({name: '2019-20', middle: 12.5});
    expect(seats?.place).to.equal('above');
    const other = await measuresAt(exampleScorecard, {compare: 'GB-COH-00000004'});
    expect(other.comparator).to.equal('Westvale Together');
    expect(other.items.find(({id}) => id === 'board-seats')?.place).to.equal('below');
    let message = '';
    await measuresAt(exampleScorecard, {compare: 'nobody'}).catch(
      (error: Error) => (message = error.message),
    );
    expect(message).to.contain(
      'unknown compare: "nobody" (expected peers, previous, GB-CHC-000001',
    );
  });

  it('is nothing without measures, and holds 200 of them', async () => {
    const empty = await readScorecard(scorecardWith([]));
    expect(scorecardMeasures(empty, plainOptions)).to.equal(undefined);
    const many = await measuresOf(scorecardWith(Array.from({length: 200}, () => ({}))));
    expect(many.items.length).to.equal(200);
  });

  it('draws 40 measures under 6 perspectives into a view in a moment', async () => {
    const rows = Array.from({length: 40}, (_, i) => ({
      value: i,
      target: 20,
      polarity: 'higher',
      perspective: `p${i % 6}`,
    }));
    const document = scorecardWith(rows) as {resources: {name: string; data: object[]}[]};
    const sides = document.resources.find(({name}) => name === 'perspectives');
    if (sides) sides.data = Array.from({length: 6}, (_, i) => ({id: `p${i}`, name: `Side ${i}`}));
    const view = await measuresOf(document);
    expect(view.perspectives.length).to.equal(6);
    expect(view.items.length).to.equal(40);
    expect(view.items.filter(({status}) => status === 'met').length).to.equal(20);
  });
});
