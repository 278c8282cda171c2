import {expect} from '@open-wc/testing';
import {drawInsightMatrix} from '../../src/draw/insight-matrix.js';
import {checkDrawing} from '../support/check-drawing.js';
import {exampleInsight, feedback, insightFigureAt} from '../support/insights.js';
import {rendered} from '../support/rendered.js';

const OPTIONS = [
  {src: feedback, more: {}},
  {src: feedback, more: {most: 0, measure: 'number'}},
  {src: exampleInsight, more: {by: 'place', highlight: ['waiting']}},
] as const;
const WIDTHS = [280, 320, 360, 599, 640, 768, 960, 1280];

describe('drawInsightMatrix', () => {
  it('keeps its words apart and inside, at every width and at twice the text size', async () => {
    for (const options of OPTIONS) {
      const view = await insightFigureAt(options.src, {form: 'matrix', ...options.more});
      for (const width of WIDTHS)
        for (const em of [1, 2]) {
          if (em * 280 > width) continue;
          const drawing = drawInsightMatrix(view, {width, em});
          checkDrawing(
            drawing,
            view.items.length,
            em,
            `${width} px, text × ${em}, ${JSON.stringify(options)}`,
          );
        }
    }
  });

  it('finds the item at every mark', async () => {
    const view = await insightFigureAt(feedback, {form: 'matrix'});
    for (const width of [320, 960]) {
      const {marks, markAt} = drawInsightMatrix(view, {width, em: 1});
      marks.forEach(({x, y, width: wide, height}, at) =>
        expect(markAt(x + wide / 2, y + height / 2)).to.equal(at),
      );
      expect(markAt(-50, -50)).to.equal(undefined);
    }
  });

  it('has a square a theme and service, with the share over the number', async () => {
    const view = await insightFigureAt(feedback, {form: 'matrix'});
    const {template, labels} = drawInsightMatrix(view, {width: 1280, em: 1});
    const box = await rendered(template);
    expect(box.querySelectorAll('[class^="heat-"]').length).to.equal(5 + 15 * 8);
    const said = labels.map(({text}) => text);
    expect(said).to.include.members(['52%', '259', '20% to 40%', '80% or more']);
  });

  it('names columns by letters where they are too narrow for their words', async () => {
    const view = await insightFigureAt(feedback, {form: 'matrix'});
    const said = drawInsightMatrix(view, {width: 320, em: 1}).labels.map(({text}) => text);
    expect(said).to.include.members(['A', 'H', 'B  NHS 111']);
  });

  it('says that a number is hidden', async () => {
    const view = await insightFigureAt(exampleInsight, {form: 'matrix'});
    const {labels} = drawInsightMatrix(view, {width: 960, em: 1});
    expect(labels.map(({text}) => text)).to.include('hidden');
  });
});
