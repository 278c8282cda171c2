import {expect} from '@open-wc/testing';
import {drawInsightTime} from '../../src/draw/insight-time.js';
import {checkDrawing} from '../support/check-drawing.js';
import {exampleInsight, feedback, insightFigureAt} from '../support/insights.js';
import {rendered} from '../support/rendered.js';

const OPTIONS = [
  {src: feedback, more: {}},
  {src: feedback, more: {measure: 'number', feeling: 'positive'}},
  {src: feedback, more: {theme: 'parking'}},
  {src: exampleInsight, more: {theme: 'waiting'}},
] as const;
const WIDTHS = [280, 320, 360, 599, 640, 768, 960, 1280];

describe('drawInsightTime', () => {
  it('keeps its words apart and inside, at every width and at twice the text size', async () => {
    for (const options of OPTIONS) {
      const view = await insightFigureAt(options.src, {form: 'time', ...options.more});
      for (const width of WIDTHS)
        for (const em of [1, 2]) {
          if (em * 280 > width) continue;
          const drawing = drawInsightTime(view, {width, em});
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
    const view = await insightFigureAt(feedback, {form: 'time'});
    for (const width of [320, 960]) {
      const {marks, markAt} = drawInsightTime(view, {width, em: 1});
      marks.forEach(({x, y, width: wide, height}, at) =>
        expect(markAt(x + wide / 2, y + height / 2)).to.equal(at),
      );
      expect(markAt(-50, -50)).to.equal(undefined);
    }
  });

  it('has a line a feeling, with a hole where there is no share, and the range of the chosen one', async () => {
    const view = await insightFigureAt(feedback, {form: 'time'});
    const {template, labels} = drawInsightTime(view, {width: 960, em: 1});
    const box = await rendered(template);
    expect(box.querySelectorAll('path.feeling-line').length).to.equal(3);
    expect(box.querySelectorAll('circle').length).to.equal(3 * 6);
    expect(box.querySelector('.band-negative')?.getAttribute('d')).to.match(/^M/);
    const said = labels.map(({text}) => text);
    expect(said).to.include.members(['21% negative', '65% positive', '1,567', '5', 'Q1', '2022']);
  });

  it('draws nothing of a number that is hidden', async () => {
    const view = await insightFigureAt(exampleInsight, {form: 'time', theme: 'waiting'});
    const box = await rendered(drawInsightTime(view, {width: 960, em: 1}).template);
    expect(box.querySelectorAll('rect').length).to.equal(1);
  });
});
