import {expect} from '@open-wc/testing';
import {surveyItemWords} from '../../src/describe/survey-item.js';
import {addMessages} from '../../src/format/messages.js';
import {messages as common} from '../../src/words/cy/common.js';
import {messages as own} from '../../src/words/cy/survey.js';
import {readSurvey} from '../../src/contract/read-survey.js';
import {describeSurvey} from '../../src/describe/survey-words.js';
import {
  agreement,
  exampleSurvey,
  figureAt,
  figureOf,
  meansOf,
  satisfaction,
  sources,
  surveyWith,
} from '../support/surveys.js';

const text = (runs: readonly {readonly text: string}[]) => runs.map((run) => run.text).join('');

describe('describeSurvey', () => {
  it('counts who agrees less and more, the widest gap and the sides of the midpoint', async () => {
    const said = describeSurvey(await figureAt(agreement, {theme: 'In commissioning VCSEs'}));
    expect(text(said.sentence)).to.equal(
      '39 statements, two groups. VCSEs agree less than commissioners by half a point or more on 7, and more on 5; on 27 the two are within half a point. The widest gap (1.16 points) is on: Commissioners have changed through VCSE facts. On 9 statements commissioners are on the agreeing side of the midpoint and VCSEs on the other; on 5 it is the other way round.',
    );
    expect(said.subtitle).to.equal(
      'Average agreement with 39 statements, England. 1 is strongly agree, 5 is strongly disagree: lower is more agreement.',
    );
  });

  it('counts all statements where only the widest gaps are drawn', async () => {
    const options = {theme: 'In commissioning VCSEs'};
    const all = describeSurvey(await figureAt(agreement, options));
    const some = describeSurvey(await figureAt(agreement, {...options, widest: 12}));
    expect(text(some.sentence)).to.equal(`${text(all.sentence)} Showing the 12 widest gaps of 39.`);
    expect({...some, sentence: all.sentence}).to.deep.equal(all);
  });

  it('speaks of satisfaction on a scale of satisfaction', async () => {
    const said = describeSurvey(await figureAt(satisfaction));
    expect(said.subtitle).to.contain('lower is more satisfaction');
    expect(text(said.sentence)).to.contain('VCSEs are satisfied less than commissioners');
  });

  it('names the most chosen of each group, the widest gap, and how much one answer is', async () => {
    const said = describeSurvey(await figureAt(sources));
    expect(text(said.sentence)).to.equal(
      '16 items, two groups. Commissioners name professional networks most (18 of 19, 95%); VCSEs name staff experience most (65 of 73, 89%). The widest gap is for national statistics: 89% of commissioners, 49% of VCSEs. With 19 commissioners, one answer is 5 points.',
    );
    expect(said.heading).to.equal('National statistics: 89% of commissioners, 49% of VCSEs');
  });

  it('says what each group agrees with most and least', async () => {
    const said = describeSurvey(await figureAt(exampleSurvey));
    expect(text(said.sentence)).to.equal(
      '2 statements, two groups. VCSEs agree most with “Looking is everyday work” (71%) and least with “Slow to notice changes” (24%).',
    );
    expect(said.notes).to.include('1 figure is not published, to protect privacy.');
    expect(said.notes[0]).to.equal('* Worded the other way round from its neighbours.');
  });

  it('never says significant, whatever it shows', async () => {
    for (const src of [agreement, satisfaction, sources, exampleSurvey]) {
      expect(JSON.stringify(describeSurvey(await figureAt(src)))).not.to.match(
        /significant|NaN|undefined|null/,
      );
    }
  });

  it('says first that figures are made up', async () => {
    const document = await readSurvey(
      surveyWith([{}], {means: meansOf([[1, 2]])}, {illustrative: true}),
    );
    const said = describeSurvey(figureOf(document));
    expect(said.sentence[0]?.text).to.equal('Illustrative figures, made up. ');
    expect(said.notes[0]).to.contain('Illustrative');
  });
});

describe('a survey in Welsh', () => {
  it('says the same, whole', async () => {
    addMessages('cy', common);
    addMessages('cy', own);
    const view = {...(await figureAt(agreement)), language: 'cy'};
    const {heading, sentence, reading} = describeSurvey(view);
    expect(heading).to.match(/^Y bwlch mwyaf, .+ a’r rhain: /);
    const text = sentence.map((run) => run.text).join('');
    expect(text).to.match(/ o osodiadau, .+ o grwpiau\. Llai o gytundeb/);
    expect(`${heading}${text}${reading}`).not.to.match(/\{\d\}|statement|agree/);
    expect(surveyItemWords(view, 0).label).to.contain('Bwlch');
  });
});
