import {expect} from '@open-wc/testing';
import {insightMatrixWords} from '../../src/describe/insight-matrix-words.js';
import {insightSpec} from '../../src/export/insight-spec.js';
import type {InsightForm} from '../../src/view/insight.js';
import {exampleInsight, feedback, insightFigureAt} from '../support/insights.js';
import {vegaMarks} from '../support/vega-marks.js';

const marks = async (src: string, options: object) => {
  const view = await insightFigureAt(src, options);
  // Whatever the form, its words are only the title here.
  const words = insightMatrixWords(await insightFigureAt(feedback, {form: 'matrix'}));
  return {view, ...(await vegaMarks(insightSpec(view, words)))};
};

describe('insightSpec', () => {
  it('has every feeling of every theme, negative ones below zero', async () => {
    const {view, rows, warnings} = await marks(feedback, {});
    const all = view.items.flatMap(({id, cells}) =>
      cells.map(
        (cell, i) => `${id} ${view.feelings[i] ?? ''} ${cell.kind === 'value' ? cell.value : ''}`,
      ),
    );
    expect(
      rows('rect').map(
        ({id, feeling, count}) => `${String(id)} ${String(feeling)} ${String(count)}`,
      ),
    ).to.have.members(all);
    for (const {feeling, value} of rows('rect'))
      expect(Number(value) <= 0 || !String(feeling).endsWith('negative')).to.equal(true);
    expect(warnings).to.deep.equal([]);
  });

  it('has the points of time, the shares of services and the squares of a matrix', async () => {
    // Squares without a share are left white.
    const counts: Readonly<Partial<Record<InsightForm, readonly [string, number]>>> = {
      time: ['symbol', 6 * 5],
      places: ['symbol', 7],
      matrix: ['rect', 58],
    };
    for (const [form, [kind, count]] of Object.entries(counts)) {
      const {view, rows, warnings} = await marks(feedback, {form});
      if (form === 'matrix') expect(view.items.filter(({share}) => share).length).to.equal(count);
      const drawn = rows(kind).filter(({value}) => value !== null);
      expect(drawn.length, form).to.equal(count);
      expect(warnings, form).to.deep.equal([]);
    }
  });

  it('has no number that is hidden', async () => {
    const {rows} = await marks(exampleInsight, {});
    expect(rows('rect').some(({id}) => id === 'waiting')).to.equal(false);
  });
});
