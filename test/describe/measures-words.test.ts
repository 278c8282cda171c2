import {expect} from '@open-wc/testing';
import {describeMeasures} from '../../src/describe/measures-words.js';
import {addMessages} from '../../src/format/messages.js';
import {messages as common} from '../../src/words/cy/common.js';
import {messages} from '../../src/words/cy/scorecard.js';
import {exampleScorecard, measuresAt, measuresOf, scorecardWith} from '../support/scorecards.js';

const text = (runs: readonly {readonly text: string}[]) => runs.map((run) => run.text).join('');

describe('describeMeasures', () => {
  it('says that only measures with a target are shown', async () => {
    const view = await measuresAt('/datasets/scorecard-framework-2022.json', {show: 'targets'});
    const said = describeMeasures(view).sentence.map((run) => run.text);
    expect(said.join('')).to.match(
      /^4 measures in three perspectives.*none has no target\..* Only the 4 of 9 with a target are shown\.$/,
    );
  });

  it('counts targets, changes and the furthest from its target', async () => {
    const said = describeMeasures(await measuresAt('/datasets/scorecard-framework-2022.json'));
    expect(text(said.sentence)).to.equal(
      '9 measures in four perspectives, 2022. Four have a target and none of them meets it; five have no target. One is above a typical direct contract, none below. Three are higher than an earlier value; six have no earlier value. Furthest from target: Boroughs with well-developed engagement, North West London, 3ST (3 boroughs, target 8).',
    );
    expect(said.subtitle).to.equal('Systems and alliances in the framework, England, 2022');
  });

  it('counts who lies above, in and below the middle half', async () => {
    const said = describeMeasures(
      await measuresAt('/datasets/scorecard-commissioners-2018-19.json'),
    );
    expect(text(said.sentence)).to.equal(
      '7 measures for Bradford Districts in three perspectives, 2018-19. Compared with 189 clinical commissioning groups, three are above the middle half, three inside it, one below. None has a target.',
    );
    expect(said.notes.at(-1)).to.equal('Above or below is not good or bad.');
  });

  it('never adds up a score, and calls nothing significant', async () => {
    for (const src of [exampleScorecard, '/datasets/scorecard-framework-all-2022.json']) {
      const said = JSON.stringify(describeMeasures(await measuresAt(src)));
      expect(said).not.to.match(/overall|score of|significant|NaN|null|undefined/i);
    }
  });

  it('has a heading for every case', async () => {
    const heading = async (...rows: object[]) =>
      describeMeasures(await measuresOf(scorecardWith(rows))).heading;
    const met = {value: 2, target: 2, polarity: 'higher'};
    const short = {value: 1, target: 2, polarity: 'higher'};
    expect(await heading(met)).to.equal('The only target is met');
    expect(await heading(short)).to.equal('The only target is not met');
    expect(await heading(met, met)).to.equal('All two targets are met');
    expect(await heading(met, met, short)).to.equal('Two of three targets are met');
    expect(await heading(met, short)).to.equal('One of two targets is met');
    expect(await heading({value: 1}, {value: 2})).to.equal('Two measures of Us');
    expect(await heading({value: 1, benchmark: 2, benchmarkName: 'them'})).to.equal(
      'Us is below them on one of one measures',
    );
  });

  it('says how many figures are hidden or missing, and that made-up ones are', async () => {
    const rows = [
      {value: null, valueStatus: 'c'},
      {value: null, valueStatus: 'x'},
      {value: null, valueStatus: 'z'},
    ];
    const said = describeMeasures(await measuresOf(scorecardWith(rows, {}, {illustrative: true})));
    expect(said.notes).to.deep.equal([
      'Illustrative figures, made up to show how the chart looks.',
      'One figure is not published, to protect privacy.',
      'Two measures have no figure.',
    ]);
    expect(text(said.sentence)).to.match(/^Illustrative figures, made up\./);
  });

  it('tells figures too close to their targets apart from met ones', async () => {
    const close = {value: 2, lower: 1, upper: 3, target: 2.5, polarity: 'higher'};
    const said = describeMeasures(await measuresOf(scorecardWith([close])));
    expect(text(said.sentence)).to.contain('none of them meets it, one is too close to say');
  });

  it('is in Welsh on a Welsh page', async () => {
    addMessages('cy', {...common, ...messages});
    const said = describeMeasures(
      await measuresAt('/datasets/scorecard-framework-2022.json', {language: 'cy'}),
    );
    expect(said.heading).to.equal('Ni chyrhaeddwyd yr un o’r targedau (4)');
    expect(text(said.sentence)).to.equal(
      '9 o fesurau mewn 4 o safbwyntiau, 2022. Mae gan 4 ohonynt darged ac nid oes un yn ei gyrraedd; mae 5 heb darged. Un uwchlaw a typical direct contract, dim un islaw. Mae 3 yn uwch na gwerth cynharach; mae 6 heb werth cynharach. Pellaf o’i darged: Boroughs with well-developed engagement, North West London, 3ST (3 boroughs, targed 8).',
    );
    const compared = describeMeasures(
      await measuresAt('/datasets/scorecard-commissioners-2018-19.json', {language: 'cy'}),
    );
    expect(compared.heading).to.equal(
      'Mae Bradford Districts uwchlaw yr hanner canol ar 3 o blith 7 o fesurau',
    );
  });
});
