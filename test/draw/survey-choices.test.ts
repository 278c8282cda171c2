import {expect} from '@open-wc/testing';
import {drawChoices} from '../../src/draw/survey-choices.js';
import {checkDrawing} from '../support/check-drawing.js';
import {rendered} from '../support/rendered.js';
import {sources, figureAt} from '../support/surveys.js';

const WIDTHS = [280, 320, 360, 599, 640, 768, 960, 1280];

describe('drawChoices', () => {
  it('keeps its words apart and inside, at every width and at twice the text size', async () => {
    const view = await figureAt(sources);
    for (const width of WIDTHS) {
      for (const em of [1, 2]) {
        if (em * 280 > width) continue;
        checkDrawing(
          drawChoices(view, {width, em}),
          view.items.length,
          em,
          `${width} px, text × ${em}`,
        );
      }
    }
  });

  it('finds the statement at every row', async () => {
    const view = await figureAt(sources);
    const {marks, markAt} = drawChoices(view, {width: 960, em: 1});
    marks.forEach(({x, y, height}, at) => expect(markAt(x + 5, y + height / 2)).to.equal(at));
    expect(markAt(5, 1)).to.equal(undefined);
  });

  it('draws a bar a group, in proportion, with its figure', async () => {
    const {template, labels} = drawChoices(await figureAt(sources), {width: 960, em: 1});
    const box = await rendered(template);
    expect(box.querySelectorAll('[part="bar"]').length).to.equal(32);
    const [first, second] = [...box.querySelectorAll('[part="bar"]')].map((bar) =>
      Number(bar.getAttribute('width')),
    );
    expect((second ?? 0) / (first ?? 1)).to.be.closeTo(49.32 / 89.47, 0.01);
    expect(labels.map(({text}) => text)).to.include.members(['89%', '49%', '+40', '−10', '−7']);
  });
});
