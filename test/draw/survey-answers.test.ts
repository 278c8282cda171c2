import {expect} from '@open-wc/testing';
import {drawAnswers} from '../../src/draw/survey-answers.js';
import {checkDrawing} from '../support/check-drawing.js';
import {rendered} from '../support/rendered.js';
import {exampleSurvey, figureAt} from '../support/surveys.js';

const WIDTHS = [280, 320, 360, 599, 640, 768, 960, 1280];

describe('drawAnswers', () => {
  it('keeps its words apart and inside, at every width and at twice the text size', async () => {
    const view = await figureAt(exampleSurvey);
    for (const width of WIDTHS) {
      for (const em of [1, 2]) {
        if (em * 280 > width) continue;
        checkDrawing(
          drawAnswers(view, {width, em}),
          view.items.length,
          em,
          `${width} px, text × ${em}`,
        );
      }
    }
  });

  it('finds the statement at every row', async () => {
    const view = await figureAt(exampleSurvey);
    const {marks, markAt} = drawAnswers(view, {width: 960, em: 1});
    marks.forEach(({x, y, height}, at) => expect(markAt(x + 5, y + height / 2)).to.equal(at));
    expect(markAt(5, 1)).to.equal(undefined);
  });

  it('has agreement left of the line, disagreement right, neither apart, and says what is not published', async () => {
    const {template, labels} = drawAnswers(await figureAt(exampleSurvey), {width: 960, em: 1});
    const box = await rendered(template);
    const zero = Number(box.querySelector('line.leader')?.getAttribute('x1'));
    for (const bar of box.querySelectorAll('[class^="answer-agree"]'))
      expect(Number(bar.getAttribute('x')) + Number(bar.getAttribute('width'))).to.be.at.most(
        zero + 0.01,
      );
    for (const bar of box.querySelectorAll('[class^="answer-against"]'))
      expect(Number(bar.getAttribute('x'))).to.be.at.least(zero - 0.01);
    const said = labels.map(({text}) => text);
    expect(said).to.include.members(['80%', '71%', '24%', '50%', 'not published', 'Neither']);
  });

  it('splits those who do neither over the line when asked', async () => {
    const view = await figureAt(exampleSurvey, {neutral: 'split'});
    const box = await rendered(drawAnswers(view, {width: 960, em: 1}).template);
    const zero = Number(box.querySelector('line.leader')?.getAttribute('x1'));
    const [middle] = box.querySelectorAll('.answer-neither');
    const x = Number(middle?.getAttribute('x'));
    expect(x + Number(middle?.getAttribute('width')) / 2).to.be.closeTo(zero, 0.01);
  });

  it('draws no bar for fewer than ten answers', async () => {
    const view = await figureAt(exampleSurvey);
    const few = {
      ...view,
      items: view.items.map((item) => ({
        ...item,
        answers: item.answers.map((answer) => ({...answer, base: 9})),
      })),
    };
    const {labels} = drawAnswers(
      {...few, sections: [{items: few.items, all: few.items}]},
      {width: 960, em: 1},
    );
    expect(labels.filter(({text}) => text === 'under 10 answers').length).to.equal(3);
  });
});
