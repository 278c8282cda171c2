import {expect, fixture} from '@open-wc/testing';
import fc from 'fast-check';
import {drawTailArea} from '../../src/draw/tail-area.js';
import {checkDrawing} from '../support/check-drawing.js';
import {realViews} from '../support/real-views.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

const WIDTHS = [280, 320, 360, 480, 599, 640, 768, 960, 1280, 1600];

describe('drawTailArea', () => {
  it('keeps its words apart and inside on the study’s figures, at every width and at twice the text size', async () => {
    const views = (await realViews('tail')).filter((view) => view.scale === 'linear');
    expect(views.length).to.be.greaterThan(0);
    for (const [i, view] of views.entries()) {
      for (const width of WIDTHS) {
        for (const em of [1, 2]) {
          if (em * 280 > width) continue;
          checkDrawing(
            drawTailArea(view, {width, em}),
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
          const view = figureOfAmounts('tail', values, {highlight: [`C${chosen}`]});
          const drawing = drawTailArea(view, {width, em: 1});
          checkDrawing(drawing, view.items.length, 1, `${values.join(' ')} at ${width}`);
          const named = drawing.labels.some((label) => label.text.includes(`Place ${chosen}`));
          expect(named, 'the highlighted one is named').to.equal(chosen < values.length || named);
        },
      ),
      {numRuns: 150},
    );
  });

  it('finds the item under each of its marks', async () => {
    const [view] = (await realViews('tail')).filter((view) => view.scale === 'linear');
    if (!view) throw new Error('no figure');
    const {marks, markAt} = drawTailArea(view, {width: 960, em: 1});
    marks.forEach((mark, at) => {
      const hit = markAt(mark.x + mark.width / 2, mark.y + mark.height / 2);
      expect(hit, `mark ${at}`).to.equal(at);
    });
    expect(markAt(-50, -50)).to.equal(undefined);
  });

  it('is one picture that fits its box, with nothing to focus', async () => {
    const [view] = (await realViews('tail')).filter((view) => view.scale === 'linear');
    if (!view) throw new Error('no figure');
    const drawing = drawTailArea(view, {width: 480, em: 1});
    const svg = await fixture<SVGElement>(drawing.template);
    expect(svg.localName).to.equal('svg');
    expect(svg.getAttribute('width')).to.equal('480');
    expect(svg.querySelectorAll('[tabindex], a, button').length).to.equal(0);
    expect(svg.querySelectorAll('[style], foreignObject, script').length).to.equal(0);
    for (const text of svg.querySelectorAll('text')) {
      expect(Number.parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(12);
    }
  });

  it('names six without overlap and brackets the groups', async () => {
    const [view] = await realViews('tail');
    if (!view) throw new Error('no figure');
    const words = drawTailArea(view, {width: 960, em: 1}).labels.map(({text}) => text);
    expect(words).to.include.members([
      'Nuffield Health £99.6M',
      'Nottingham CityCare Partnership CIC £51.0M',
      '6 organisations',
      'over £50M each: 23.4% of the money',
      'over £10M each: 60.6% of the money',
      'over £1M each: 91.1% of the money',
      '809 organisations: 8.9% of the money',
    ]);
  });
});
