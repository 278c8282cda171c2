import {expect, fixture} from '@open-wc/testing';
import fc from 'fast-check';
import {drawTrendBars} from '../../src/draw/trend-bars.js';
import {checkDrawing} from '../support/check-drawing.js';
import {trendOf} from '../support/trend-of.js';

const WIDTHS = [280, 320, 360, 480, 599, 640, 768, 960, 1280, 1600];
const quarters = (values: readonly (number | null)[]) =>
  Object.fromEntries(values.map((value, i) => [`2018-19 Q${i + 1}`, value]));

describe('drawTrendBars', () => {
  it('keeps its words apart and inside, whatever the numbers', () => {
    const numbers = fc.array(fc.integer({min: 0, max: 20_000_000}), {minLength: 4, maxLength: 4});
    fc.assert(
      fc.property(
        fc.array(numbers, {minLength: 1, maxLength: 8}),
        fc.constantFrom(...WIDTHS),
        fc.constantFrom('same' as const, 'own' as const),
        (rows, width, scale) => {
          fc.pre(rows.flat().some((value) => value > 0));
          const paid = Object.fromEntries(rows.map((row, i) => [`A${i}`, quarters(row)]));
          const view = trendOf(paid, {form: 'bars', scale, highlight: ['A0']});
          checkDrawing(
            drawTrendBars(view, {width, em: 1}),
            view.places.length,
            1,
            `${JSON.stringify(rows)} ${scale} ${width}`,
          );
        },
      ),
      {numRuns: 80},
    );
  });

  it('writes the number over each column, and a dash where there is none', () => {
    const view = trendOf({A: quarters([114, 100, null, 110])}, {form: 'bars', highlight: ['A']});
    const words = drawTrendBars(view, {width: 600, em: 1}).labels.map(({text}) => text);
    expect(words).to.include.members(['£114', '£100', '–', '£110']);
  });

  it('says that scales differ, and what a quarter is', () => {
    const paid = {A: quarters([1, 2, 3, 4]), B: quarters([5, 6, 7, 8])};
    const words = (scale: 'same' | 'own') =>
      drawTrendBars(trendOf(paid, {form: 'bars', scale}), {width: 960, em: 1})
        .labels.map(({text}) => text)
        .join(' ');
    expect(words('own')).to.contain(
      'Each panel has its own scale: read the numbers on the columns. Q1 is April to June.',
    );
    expect(words('same')).to.contain('All panels have the same scale. Q1 is April to June.');
  });

  it('has columns as high as their numbers on one scale, and hatches what is provisional', async () => {
    const view = trendOf(
      {A: quarters([10, 20, 30, 40]), B: quarters([5, 5, 5, 5])},
      {form: 'bars'},
    );
    const series = view.series.map((one, i) =>
      i
        ? one
        : {
            ...one,
            points: one.points.map((point, at) =>
              at === 3 ? {...point, mark: 'provisional' as const} : point,
            ),
          },
    );
    const drawing = drawTrendBars({...view, series}, {width: 960, em: 1});
    const [first, , , last] = drawing.marks;
    expect((last?.height ?? 0) / (first?.height ?? 1)).to.be.closeTo(4, 1e-9);
    const svg = await fixture<SVGElement>(drawing.template);
    expect(svg.querySelectorAll('.hatching').length).to.equal(1);
    expect(svg.querySelectorAll('[part="bar"]').length).to.equal(8);
    expect(
      svg.querySelectorAll('[tabindex], a, button, [style], foreignObject, script').length,
    ).to.equal(0);
  });

  it('finds the column under each of its marks, and the one over which a number stands', () => {
    const view = trendOf({A: quarters([1, 2, 3, 4])}, {form: 'bars'});
    const {marks, markAt} = drawTrendBars(view, {width: 400, em: 1});
    marks.forEach((mark, at) => {
      expect(markAt(mark.x + mark.width / 2, mark.y + mark.height / 2)).to.equal(at);
      expect(markAt(mark.x + mark.width / 2, mark.y - 10)).to.equal(at);
    });
    expect(markAt(-5, -5)).to.equal(undefined);
  });
});
