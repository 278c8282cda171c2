import {expect} from '@open-wc/testing';
import {surveyTable} from '../../src/describe/survey-table.js';
import {agreement, exampleSurvey, figureAt, sources} from '../support/surveys.js';

describe('surveyTable', () => {
  it('has a row a statement in the order of the drawing, with the statement in full', async () => {
    const view = await figureAt(agreement);
    const table = surveyTable(view);
    expect(table.rows.length).to.equal(53);
    expect(table.columns.map(({title}) => title)).to.deep.equal([
      'Statement',
      'In full',
      'Stage',
      'Commissioners, average',
      'VCSEs, average',
      'Gap',
    ]);
    expect(table.rows.map(([name]) => name?.text.replace(' *', ''))).to.deep.equal(
      view.items.map(({name}) => name),
    );
  });

  it('has all statements where only the widest gaps are drawn', async () => {
    const view = await figureAt(agreement, {widest: 5});
    expect(view.items.length).to.equal(5);
    const table = surveyTable(view);
    expect(table).to.deep.equal(surveyTable(await figureAt(agreement)));
  });

  it('has numbers and who answered beside percentages', async () => {
    const table = surveyTable(await figureAt(sources));
    expect(table.rows[0]?.map(({text}) => text)).to.deep.equal([
      'National statistics',
      'Finding out (acquisition)',
      '89%',
      '17',
      '19',
      '49%',
      '36',
      '73',
      '+40',
    ]);
  });

  it('holds no suppressed number', async () => {
    const view = await figureAt(exampleSurvey);
    const row = surveyTable(view).rows[view.items.findIndex(({id}) => id === 'slow')];
    expect(row?.some(({text}) => text === 'not published, to protect privacy')).to.equal(true);
    expect(row?.at(-1)).to.deep.equal({text: '', value: null});
  });
});
