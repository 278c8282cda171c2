import {expect} from '@open-wc/testing';
import {flowsLayout} from '../../src/draw/flows-layout.js';
import {drawFlows} from '../../src/draw/journeys-flows.js';
import {checkDrawing} from '../support/check-drawing.js';
import {exampleFigure, figureWith, looped} from '../support/journeys.js';
import {rendered} from '../support/rendered.js';

describe('drawFlows', () => {
  it('keeps its words apart and inside, at every width and at twice the text size', async () => {
    const view = await exampleFigure();
    for (const [width, em] of [
      [700, 1],
      [768, 1],
      [960, 1],
      [1280, 1],
      [1500, 2],
    ] as const)
      checkDrawing(drawFlows(view, {width, em}), view.items.length, em, `${width} px`);
  });

  it('finds the step at the middle of every band, and of most people in a box', async () => {
    const view = await exampleFigure();
    const {marks, markAt} = drawFlows(view, {width: 960, em: 1});
    const missed = marks.filter(
      ({x, y, width, height}, at) => markAt(x + width / 2, y + height / 2) !== at,
    );
    // Where bands cross, one lies over the other.
    expect(missed.length).to.be.at.most(2);
    const ward = flowsLayout(view, {width: 960, em: 1}).stops[0]?.box;
    expect(markAt(20, (ward?.y ?? 0) + 5)).to.equal(0);
    expect(markAt(3, 3)).to.equal(undefined);
  });

  it('marks who gave up, came back, is in other routes, and goes no further', async () => {
    const box = await rendered(drawFlows(await figureWith(looped), {width: 800, em: 1}).template);
    for (const look of ['left', 'again', 'other'])
      expect(box.querySelectorAll(`path.band-${look}`).length, look).to.equal(1);
    expect(box.querySelectorAll('rect.stop').length).to.equal(7);
    expect(
      box.querySelectorAll('rect.stop-again, rect.stop-left, rect.stop-other').length,
    ).to.equal(3);
    expect(box.querySelectorAll('.stayed').length).to.equal(1);
    expect(box.querySelectorAll('.band-faint, .band-lit').length).to.equal(0);
  });

  it('lights what is followed and dims the rest', async () => {
    const view = await exampleFigure({follow: 'from-friend'});
    const drawing = drawFlows(view, {width: 960, em: 1});
    const box = await rendered(drawing.template);
    expect(box.querySelectorAll('.band-lit').length).to.equal(4);
    expect(box.querySelectorAll('.band-faint').length).to.equal(20);
    expect(drawing.outline(0)).to.match(/^M[\d.]+ /);
  });
});
