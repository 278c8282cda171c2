import {expect} from '@open-wc/testing';
import {readScorecard} from '../../src/contract/read-scorecard.js';
import {describeMeasures} from '../../src/describe/measures-words.js';
import {describeQuartiles} from '../../src/describe/quartiles-words.js';
import {scorecardQuartiles} from '../../src/elements/scorecard-quartiles.js';
import {scorecardSpec} from '../../src/export/scorecard-spec.js';
import {exampleScorecard, measuresAt, plainOptions} from '../support/scorecards.js';
import {vegaMarks} from '../support/vega-marks.js';

describe('scorecardSpec', () => {
  it('has every value, target and middle of its measures', async () => {
    const view = await measuresAt(exampleScorecard);
    const {rows, warnings} = await vegaMarks(scorecardSpec(view, describeMeasures(view)));
    const drawn = rows('rect').map(({id, what, number}) => [id, what, number]);
    const all = view.items.flatMap(({id, cell, target, compared}) => [
      ...(cell.kind === 'value' ? [[id, 'value', cell.value]] : []),
      ...(target ? [[id, 'target', target.from]] : []),
      ...(compared ? [[id, 'middle', compared.middle]] : []),
    ]);
    expect(all.length).to.be.greaterThan(view.items.length);
    expect(drawn).to.have.deep.members(all);
    // A measure without a target has none on its own scale.
    expect(warnings.filter((text) => !text.startsWith('Infinite extent'))).to.deep.equal([]);
  });
  it('has the place of every measure in its spread', async () => {
    const view = await measuresAt(exampleScorecard, {layout: 'spine'});
    const {rows, warnings} = await vegaMarks(scorecardSpec(view, describeMeasures(view)));
    expect(
      rows('symbol')
        .filter(({order}) => order !== null)
        .map(({id}) => id),
    ).to.have.members(view.items.flatMap(({id, order}) => (order === undefined ? [] : [id])));
    expect(warnings).to.deep.equal([]);
  });
  it('has all 105 quartiles of Table 4', async () => {
    const response = await fetch('/datasets/scorecard-table-4.json');
    const document = await readScorecard(await response.json(), {name: 'table 4'});
    const view = scorecardQuartiles(document, {
      ...plainOptions,
      layout: 'quartiles',
      sort: 'name',
    })!;
    const {rows, warnings} = await vegaMarks(scorecardSpec(view, describeQuartiles(view)));
    expect(rows('rect').map(({quartile}) => quartile)).to.deep.equal(
      view.items.flatMap(({quartiles}) =>
        quartiles.map((cell) => (cell.kind === 'value' ? cell.value : null)),
      ),
    );
    expect(warnings).to.deep.equal([]);
  });
});
