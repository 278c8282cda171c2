import {expect} from '@open-wc/testing';
import {drawInsightThemes} from '../../src/draw/insight-themes.js';
import {checkDrawing} from '../support/check-drawing.js';
import {exampleInsight, feedback, insightFigureAt} from '../support/insights.js';
import {rendered} from '../support/rendered.js';

const OPTIONS = [
  {src: feedback, more: {}},
  {src: feedback, more: {most: 0, sort: 'change'}},
  {src: feedback, more: {most: 0, measure: 'number', period: '2022 Q3'}},
  {src: exampleInsight, more: {highlight: ['waiting']}},
] as const;
const WIDTHS = [280, 320, 360, 599, 640, 768, 960, 1280];

describe('drawInsightThemes', () => {
  it('keeps its words apart and inside, at every width and at twice the text size', async () => {
    for (const options of OPTIONS) {
      const view = await insightFigureAt(options.src, {form: 'themes', ...options.more});
      for (const width of WIDTHS)
        for (const em of [1, 2]) {
          if (em * 280 > width) continue;
          const drawing = drawInsightThemes(view, {width, em});
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
    const view = await insightFigureAt(feedback, {form: 'themes'});
    for (const width of [320, 960]) {
      const {marks, markAt} = drawInsightThemes(view, {width, em: 1});
      marks.forEach(({x, y, width: wide, height}, at) =>
        expect(markAt(x + wide / 2, y + height / 2)).to.equal(at),
      );
      expect(markAt(-50, -50)).to.equal(undefined);
    }
  });

  it('has negative comments left of the line, positive ones right, and neither in a column', async () => {
    const view = await insightFigureAt(feedback);
    const {template, labels} = drawInsightThemes(view, {width: 960, em: 1});
    const box = await rendered(template);
    const zero = Number(box.querySelector('line.leader')?.getAttribute('x1'));
    const bars = (look: string) => [...box.querySelectorAll(`rect[class^="answer-${look}"]`)];
    expect(bars('against').length).to.be.greaterThan(15);
    for (const bar of bars('against'))
      expect(Number(bar.getAttribute('x')) + Number(bar.getAttribute('width'))).to.be.at.most(
        zero + 0.01,
      );
    for (const bar of bars('agree'))
      expect(Number(bar.getAttribute('x'))).to.be.at.least(zero - 0.01);
    expect(bars('neither').length).to.equal(15);
    const said = labels.map(({text}) => text);
    expect(said).to.include.members(['1,781', '96%', 'Neither', 'Comments', '1,104', '44%', '42%']);
  });

  it('draws no bar for few comments, nor where a number is hidden, and says why', async () => {
    const few = drawInsightThemes(await insightFigureAt(feedback, {most: 0}), {width: 960, em: 1});
    expect(few.labels.filter(({text}) => text === 'under 20 comments').length).to.equal(8);
    const hidden = drawInsightThemes(await insightFigureAt(exampleInsight), {width: 960, em: 1});
    expect(hidden.labels.map(({text}) => text)).to.include('not published');
  });
});
