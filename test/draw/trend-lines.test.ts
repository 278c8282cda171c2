import {expect, fixture} from '@open-wc/testing';
import fc from 'fast-check';
import {drawTrendLines} from '../../src/draw/trend-lines.js';
import {checkDrawing} from '../support/check-drawing.js';
import {trendOf, year} from '../support/trend-of.js';

const WIDTHS = [280, 320, 360, 480, 599, 640, 768, 960, 1280, 1600];
const months = {length: 'months', form: 'lines'} as const;
const events = [
  {date: '2018-06', label: 'A merger of nine commissioners', note: 'They became one in June.'},
  {date: '2018-12', until: '2019-02', label: 'A hard winter'},
];

describe('drawTrendLines', () => {
  it('keeps its words apart and inside at every width, with events, gaps, highlights and both scales', () => {
    const paid = {
      A: year(40, {0: 57, 3: 39}),
      B: year(10, {8: 2, 9: 19}),
      C: year(3, {5: null}),
      D: year(0.5),
    };
    for (const scale of ['same', 'own'] as const) {
      for (const highlight of [[], ['B'], ['A', 'B']]) {
        const view = trendOf(paid, {...months, scale, highlight}, {events});
        for (const width of WIDTHS)
          checkDrawing(
            drawTrendLines(view, {width, em: 1}),
            view.places.length,
            1,
            `${scale} ${highlight.join()} ${width}`,
          );
      }
    }
  });

  it('keeps its words apart and inside for one line alone, whatever its numbers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({min: 0, max: 100_000_000}), {minLength: 2, maxLength: 12}),
        fc.constantFrom(...WIDTHS),
        (values, width) => {
          const paid = Object.fromEntries(
            values.map((value, i) => [`2018-${String(i + 1).padStart(2, '0')}`, value]),
          );
          const view = trendOf({A: paid}, months);
          checkDrawing(
            drawTrendLines(view, {width, em: 1}),
            values.length,
            1,
            `${values.join()} at ${width}`,
          );
        },
      ),
      {numRuns: 80},
    );
  });

  it('draws the highlighted large, and a panel for each of the others under a sentence that says how to compare', () => {
    const paid = {A: year(40), B: year(10), C: year(3)};
    const words = (scale: 'same' | 'own') =>
      drawTrendLines(trendOf(paid, {...months, scale, highlight: ['B']}), {width: 960, em: 1})
        .labels.map(({text}) => text)
        .join(' ');
    expect(words('same')).to.contain('Place B');
    expect(words('same')).to.contain(
      'The other 2, all on the same scale. Dark line: the one named; thin orange: Place B; grey: all others.',
    );
    expect(words('own')).to.contain(
      'The other 2: each panel has its own scale. Compare shapes, not heights.',
    );
    expect(words('own')).to.contain('Highest: £40 in April');
  });

  it('marks provisional numbers with open dots, events with numbers, times that lasted with bands, and predecessors with dots', async () => {
    const paid = {A: year(1), B: year(2), C: year(4, {0: null, 1: null})};
    const succession = [
      {from: 'A', to: 'C'},
      {from: 'B', to: 'C'},
    ];
    const view = trendOf(paid, {...months, highlight: ['C']}, {events, succession});
    const series = view.series.map((one) =>
      one.highlighted
        ? {
            ...one,
            points: one.points.map((point, i) =>
              i === 11 ? {...point, mark: 'provisional' as const} : point,
            ),
          }
        : one,
    );
    const svg = await fixture<SVGElement>(
      drawTrendLines({...view, series}, {width: 960, em: 1}).template,
    );
    expect(svg.querySelectorAll('.trend-open').length).to.equal(1);
    expect(svg.querySelectorAll('.disc').length).to.equal(4);
    expect(svg.querySelectorAll('rect.tint').length).to.equal(1);
    expect(svg.querySelector('[part="line-before"]')?.getAttribute('d')).to.match(/^M.*L/);
    expect(
      svg.querySelectorAll('[tabindex], a, button, [style], foreignObject, script').length,
    ).to.equal(0);
  });

  it('finds the point under each of its marks, and none far from all', () => {
    const view = trendOf({A: year(40), B: year(10)}, {...months, highlight: ['B']});
    const {marks, markAt} = drawTrendLines(view, {width: 960, em: 1});
    marks.forEach((mark, at) => expect(markAt(mark.x + 5, mark.y + 5)).to.equal(at));
    expect(markAt(-90, -90)).to.equal(undefined);
  });

  it('writes every number of a line that is alone where there is room', () => {
    const view = trendOf({A: {'2014-04': 211, '2015-04': 210, '2022-07': 42}}, months);
    const words = drawTrendLines(view, {width: 960, em: 1}).labels.map(({text}) => text);
    expect(words).to.include.members(['£211', '£210', '£42']);
  });
});
