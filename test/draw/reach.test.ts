import {expect, fixture} from '@open-wc/testing';
import fc from 'fast-check';
import {drawReach} from '../../src/draw/reach.js';
import {reachView} from '../../src/elements/reach-view.js';
import type {ReachView} from '../../src/view/reach.js';
import {checkDrawing} from '../support/check-drawing.js';
import {reachAsked, reachOf} from '../support/reach-of.js';
import {studySpend} from '../support/study-spend.js';

const WIDTHS = [280, 320, 360, 480, 599, 640, 768, 960, 1280, 1600];
const marieCurie = 'GB-CHC-207994';

describe('drawReach', () => {
  let views: readonly ReachView[];
  before(async () => {
    const spend = await studySpend('vcse-suppliers-2018-19');
    const forms = [
      {},
      {form: 'dependence'},
      {scale: 'linear'},
      {form: 'dependence', scale: 'linear'},
    ] as const;
    views = forms.flatMap(
      (form) => reachView(spend, reachAsked({...form, highlight: [marieCurie]})) ?? [],
    );
  });

  it('keeps its words apart and inside on the study’s figures, at every width and at twice the text size', () => {
    expect(views.length).to.equal(4);
    for (const view of views) {
      for (const width of WIDTHS) {
        for (const em of [1, 2]) {
          if (em * 280 > width) continue;
          checkDrawing(
            drawReach(view, {width, em}),
            1051,
            em,
            `${view.form} ${view.scale} at ${width} px, text × ${em}`,
          );
        }
      }
    }
  });

  it('keeps its words apart and inside on random figures', () => {
    const rows = fc.array(
      fc.tuple(
        fc.integer({min: 1, max: 100_000_000}),
        fc.integer({min: 1, max: 60}),
        fc.double({min: 0.01, max: 1, noNaN: true}),
      ),
      {minLength: 1, maxLength: 40},
    );
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(...WIDTHS),
        fc.constantFrom('reach' as const, 'dependence' as const),
        fc.constantFrom('log' as const, 'linear' as const),
        (values, width, form, scale) => {
          const view = reachOf(values, {form, scale, highlight: ['S0']});
          checkDrawing(
            drawReach(view, {width, em: 1}),
            values.length,
            1,
            `${form} ${scale} ${width}`,
          );
        },
      ),
      {numRuns: 150},
    );
  });

  it('hides no dot behind another, and moves none by more than it says', () => {
    const [view] = views;
    if (!view) throw new Error('no figure');
    for (const width of [360, 960]) {
      const {marks} = drawReach(view, {width, em: 1});
      const middles = marks.map(({x, y, width: side}) => ({x: x + side / 2, y: y + side / 2}));
      let hidden = 0;
      middles.forEach((one, i) => {
        for (const other of middles.slice(i + 1))
          if (Math.hypot(one.x - other.x, one.y - other.y) < (width === 360 ? 1.8 : 3.5))
            hidden += 1;
      });
      expect(hidden, `at ${width}`).to.equal(0);
    }
  });

  it('finds the supplier under each of its marks', () => {
    const [view] = views;
    if (!view) throw new Error('no figure');
    const {marks, markAt} = drawReach(view, {width: 960, em: 1});
    marks.forEach((mark, at) => {
      expect(markAt(mark.x + mark.width / 2, mark.y + mark.height / 2), `mark ${at}`).to.equal(at);
    });
    expect(markAt(-50, -50)).to.equal(undefined);
  });

  it('counts in words what the eye cannot, and names the highlighted, the largest and the widest', () => {
    const [view] = views;
    if (!view) throw new Error('no figure');
    const words = drawReach(view, {width: 960, em: 1}).labels.map(({text}) => text);
    for (const text of [
      '755 organisations',
      '206 organisations',
      '69 organisations',
      '21 organisations',
      '26% of the money',
      '36% of the money',
      '20% of the money',
      '18% of the money',
      'Large and local: 26',
      'Large and wide reach: 8',
      'Small and local: 1,004',
      'Small and wide reach: 13',
      'Marie Curie',
      'Nuffield Health',
      'The Livewell Foundation',
      'Sirona Care & Health',
      'Marie Stopes International',
      'Stroke Association',
    ])
      expect(words).to.include(text);
  });

  it('names more on a wide page than on a phone, and the four groups on both', () => {
    const [view] = views;
    if (!view) throw new Error('no figure');
    const wide = drawReach(view, {width: 960, em: 1}).labels.filter(({look}) => !look);
    expect(wide.filter(({text}) => !text.includes('%')).length).to.be.at.least(15);
    const phone = drawReach(view, {width: 360, em: 1}).labels.map(({text}) => text);
    expect(phone).to.include.members([
      'Marie Curie',
      'Nuffield Health',
      'Integrated Care 24',
      'DHU 111',
      'Livewell',
      'Sirona',
      'City Health Care',
      'Large, local: 26',
      'Large, wide: 8',
      'Small, local: 1,004',
      'Small, wide: 13',
    ]);
  });

  it('stands for those on one another with a square, on equal steps, and counts them', async () => {
    const linear = views.find(({scale}) => scale === 'linear');
    if (!linear) throw new Error('no figure');
    const drawing = drawReach(linear, {width: 960, em: 1});
    const svg = await fixture<SVGElement>(drawing.template);
    expect(svg.querySelectorAll('[part="bin"]').length).to.be.greaterThan(10);
    expect(drawing.labels.map(({text}) => text)).to.include('712');
  });

  it('is one picture that fits its box, with nothing to focus', async () => {
    for (const view of views) {
      const drawing = drawReach(view, {width: 480, em: 1});
      const svg = await fixture<SVGElement>(drawing.template);
      expect(svg.localName).to.equal('svg');
      expect(svg.getAttribute('width')).to.equal('480');
      expect(
        svg.querySelectorAll('[tabindex], a, button, [style], foreignObject, script').length,
      ).to.equal(0);
    }
  });
});
