import {expect, fixture} from '@open-wc/testing';
import fc from 'fast-check';
import {drawLorenz} from '../../src/draw/lorenz.js';
import {checkDrawing} from '../support/check-drawing.js';
import {realViews} from '../support/real-views.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

const WIDTHS = [280, 320, 360, 480, 599, 640, 768, 960, 1280, 1600];

describe('drawLorenz', () => {
  it('keeps its words apart and inside on the study’s figures, at every width and at twice the text size', async () => {
    const views = await realViews('lorenz');
    expect(views.length).to.be.greaterThan(0);
    for (const [i, view] of views.entries()) {
      for (const width of WIDTHS) {
        for (const em of [1, 2]) {
          if (em * 280 > width) continue;
          checkDrawing(
            drawLorenz(view, {width, em}),
            view.items.length,
            em,
            `figure ${i} at ${width} px, text × ${em}`,
          );
        }
      }
    }
  });

  it('keeps its words apart and inside on random figures', () => {
    const amounts = fc.array(fc.integer({min: 1, max: 100_000}), {minLength: 1, maxLength: 40});
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom(...WIDTHS),
        fc.integer({min: 0, max: 39}),
        (values, width, chosen) => {
          fc.pre(values.some((value) => value > 0));
          const view = figureOfAmounts('lorenz', values, {highlight: [`C${chosen}`]});
          checkDrawing(
            drawLorenz(view, {width, em: 1}),
            view.items.length,
            1,
            `${values.join(' ')} at ${width}`,
          );
        },
      ),
      {numRuns: 150},
    );
  });

  it('finds the item under each of its marks', async () => {
    const [view] = await realViews('lorenz');
    if (!view) throw new Error('no figure');
    const {marks, markAt} = drawLorenz(view, {width: 960, em: 1});
    marks.forEach((mark, at) => {
      const hit = markAt(mark.x + mark.width / 2, mark.y + mark.height / 2);
      expect(hit, `mark ${at}`).to.equal(at);
    });
    expect(markAt(-50, -50)).to.equal(undefined);
  });

  it('is one picture that fits its box, with nothing to focus', async () => {
    const [view] = await realViews('lorenz');
    if (!view) throw new Error('no figure');
    const drawing = drawLorenz(view, {width: 480, em: 1});
    const svg = await fixture<SVGElement>(drawing.template);
    expect(svg.localName).to.equal('svg');
    expect(svg.getAttribute('width')).to.equal('480');
    expect(svg.querySelectorAll('[tabindex], a, button').length).to.equal(0);
    expect(svg.querySelectorAll('[style], foreignObject, script').length).to.equal(0);
    for (const text of svg.querySelectorAll('text')) {
      expect(Number.parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(12);
    }
  });

  it('says what its three points mean, and the Gini index last', async () => {
    const [view] = await realViews('lorenz');
    if (!view) throw new Error('no figure');
    const words = drawLorenz(view, {width: 960, em: 1}).labels.map(({text}) => text);
    expect(words).to.include.members([
      'The smaller half receive 2.1%',
      'The largest tenth receive 78.7%',
      'The largest 22 receive 51.1%',
    ]);
    expect(words[words.length - 1]).to.contain('0.85');
  });

  it('says of commissioners that the money comes from them', () => {
    const words = drawLorenz(figureOfAmounts('lorenz', [60, 30, 10]), {width: 960, em: 1})
      .labels.map(({text}) => text)
      .join(' ');
    expect(words).to.contain('The smaller half pay 40.0%');
    expect(words).to.contain('the more of the money comes from a few');
  });
});
