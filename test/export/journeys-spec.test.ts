import {expect} from '@open-wc/testing';
import {describeJourneys} from '../../src/describe/journeys-words.js';
import {journeysSpec} from '../../src/export/journeys-spec.js';
import {exampleFigure} from '../support/journeys.js';
import {vegaMarks} from '../support/vega-marks.js';

describe('journeysSpec', () => {
  it('has a bar for every step with a number, in order', async () => {
    const view = await exampleFigure();
    const {rows, warnings} = await vegaMarks(journeysSpec(view, describeJourneys(view)));
    const known = view.items.flatMap(({id, cell}) =>
      cell.kind === 'value' ? [`${id} ${cell.value}`] : [],
    );
    expect(
      rows('rect')
        .filter(({people}) => people !== null)
        .map(({id, people}) => `${String(id)} ${String(people)}`),
    ).to.have.members(known);
    expect(warnings).to.deep.equal([]);
  });
});
