import {expect} from '@open-wc/testing';
import {readSurvey} from '../../src/contract/read-survey.js';
import {surveyView} from '../../src/elements/survey-view.js';
import {printedAverages, printedSources} from '../support/printed-survey.js';
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

const number = (cell: {kind: string; value?: number} | undefined) => cell?.value;

describe('surveyView', () => {
  it('holds every average of Tables 17 to 34, and the gap between them', async () => {
    const found: Record<string, unknown> = {};
    for (const src of [agreement, satisfaction]) {
      for (const {id, answers, gap} of (await figureAt(src)).items) {
        found[id] = [number(answers[0]?.cell), number(answers[1]?.cell), gap];
      }
    }
    expect(Object.keys(found).length).to.equal(65);
    expect(found).to.deep.equal(printedAverages);
  });

  it('holds every figure of Table 16, of 19 and 73 who answered', async () => {
    const found: Record<string, unknown> = {};
    for (const {id, answers} of (await figureAt(sources)).items) {
      const [a, b] = answers;
      found[id] = [number(a?.cell), a?.count, number(b?.cell), b?.count];
      expect([a?.base, b?.base]).to.deep.equal([19, 73]);
    }
    expect(found).to.deep.equal(printedSources);
  });

  it('sorts by gap inside each stage, by questionnaire, by either group', async () => {
    const view = await figureAt(agreement, {theme: 'In commissioning VCSEs'});
    expect(view.sections.map(({name, all}) => [name, all.length])).to.deep.equal([
      ['Finding out (acquisition)', 19],
      ['Taking in (assimilation)', 6],
      ['Putting to use (exploitation)', 14],
    ]);
    expect(view.items[0]?.id).to.equal('22.3');
    expect(view.items[18]?.id).to.equal('27.1');
    const asked = await figureAt(agreement, {
      theme: 'In commissioning VCSEs',
      sort: 'questionnaire',
    });
    expect(asked.items[0]?.id).to.equal('21.1');
    const group = await figureAt(agreement, {theme: 'In commissioning VCSEs', sort: 'vcses'});
    expect(group.items[0]?.id).to.equal('24.3');
  });

  it('keeps “Other” last in every order but the questionnaire’s', async () => {
    for (const sort of ['gap', 'vcses', 'commissioners']) {
      expect((await figureAt(sources, {sort})).items.at(-1)?.name).to.equal('Other');
    }
    expect((await figureAt(sources)).items[0]?.name).to.equal('National statistics');
  });

  it('keeps the widest gaps under their stages', async () => {
    const view = await figureAt(agreement, {theme: 'In commissioning VCSEs', widest: 12});
    expect(view.items.length).to.equal(12);
    expect(view.sections.map(({items, all}) => `${items.length} of ${all.length}`)).to.deep.equal([
      '5 of 19',
      '2 of 6',
      '5 of 14',
    ]);
    expect(view.count).to.equal(39);
  });

  it('keeps the 12 widest gaps of averages where room is short, unless all are asked for', async () => {
    const narrow = {theme: 'In commissioning VCSEs', narrow: true};
    const view = await figureAt(agreement, narrow);
    expect([view.items.length, view.widest, view.count]).to.deep.equal([12, 12, 39]);
    const all = await figureAt(agreement, {...narrow, widest: 0});
    expect([all.items.length, all.widest]).to.deep.equal([39, undefined]);
    for (const src of [sources, exampleSurvey]) {
      const other = await figureAt(src, {narrow: true});
      expect(other.items.length).to.equal(other.count);
    }
    const alone = figureOf(
      await readSurvey(
        surveyWith(
          Array.from({length: 20}, () => ({})),
          {means: Array.from({length: 20}, (_, i) => ({statement: `s${i}`, group: 'a', mean: 2}))},
        ),
      ),
      {narrow: true},
    );
    expect(alone.items.length).to.equal(20);
  });

  it('filters by stage, theme and question, and says which there are', async () => {
    expect(
      await figureAt(agreement, {stage: 'Transformation'}).catch((error: Error) => error.message),
    ).to.contain('unknown stage: "Transformation" (expected Finding out (acquisition)');
    expect((await figureAt(agreement, {stage: 'Taking in (assimilation)'})).items.length).to.equal(
      10,
    );
    expect((await figureAt(agreement, {question: 'table-25'})).items.length).to.equal(3);
    expect(
      await figureAt(agreement, {sort: 'size'}).catch((error: Error) => error.message),
    ).to.equal('unknown sort: "size" (expected gap, questionnaire, commissioners, vcses)');
  });

  it('shows all answers when the document has them; its figure is the part that agrees', async () => {
    const view = await figureAt(exampleSurvey);
    expect(view.form).to.equal('answers');
    const everyday = view.items.find(({id}) => id === 'everyday');
    expect(everyday?.answers.map(({cell, base}) => [number(cell), base])).to.deep.equal([
      [80, 20],
      [71.25, 80],
    ]);
    expect(everyday?.gap).to.equal(8.75);
    const slow = view.items.find(({id}) => id === 'slow');
    expect(slow?.answers[0]).to.deep.equal({
      group: view.groups[0],
      cell: {kind: 'suppressed', reason: 'low'},
    });
    expect(slow?.gap).to.equal(undefined);
  });

  it('keeps a scale’s own ends, whichever is agreement', async () => {
    const view = await figureAt(agreement);
    expect(view.scale?.lowest).to.equal(1);
    expect(view.scale?.highest).to.equal(5);
    expect(view.scale?.agreement).to.equal('low');
    expect((await figureAt(satisfaction)).scale?.lowWords).to.equal('Satisfied');
  });

  it('refuses averages without a scale, and is nothing without figures', async () => {
    const document = surveyWith([{}], {means: meansOf([[1, 2]])});
    const {scale: _, ...survey} = (document as {survey: {scale: object}}).survey;
    const without = await readSurvey({...document, survey}).catch((error: Error) => error.message);
    if (typeof without === 'string') expect(without).to.contain('scale');
    else expect(() => figureOf(without)).to.throw(RangeError, 'needs the scale of the answers');
    const none = await readSurvey(surveyWith([{}], {means: []}));
    expect(surveyView(none, {sort: 'gap', neutral: 'apart', narrow: false})).to.equal(undefined);
  });
});
