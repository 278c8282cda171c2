import {expect} from '@open-wc/testing';
import {drawInsightPlaces} from '../../src/draw/insight-places.js';
import {checkDrawing} from '../support/check-drawing.js';
import {exampleInsight, feedback, insightFigureAt} from '../support/insights.js';
import {rendered} from '../support/rendered.js';

const OPTIONS = [
  {src: feedback, more: {}},
  {src: feedback, more: {theme: 'timeliness-of-care', highlight: ['NEAS.nhs-111']}},
  {src: exampleInsight, more: {theme: 'waiting', by: 'place'}},
] as const;
const WIDTHS = [280, 320, 360, 599, 640, 768, 960, 1280];

describe('drawInsightPlaces', () => {
  it('keeps its words apart and inside, at every width and at twice the text size', async () => {
    for (const options of OPTIONS) {
      const view = await insightFigureAt(options.src, {form: 'places', ...options.more});
      for (const width of WIDTHS)
        for (const em of [1, 2]) {
          if (em * 280 > width) continue;
          const drawing = drawInsightPlaces(view, {width, em});
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
    const view = await insightFigureAt(feedback, {form: 'places'});
    for (const width of [320, 960]) {
      const {marks, markAt} = drawInsightPlaces(view, {width, em: 1});
      marks.forEach(({x, y, width: wide, height}, at) =>
        expect(markAt(x + wide / 2, y + height / 2)).to.equal(at),
      );
      expect(markAt(-50, -50)).to.equal(undefined);
    }
  });

  it('has a dot and a range a service, full where they lie clear of all comments', async () => {
    const view = await insightFigureAt(feedback, {form: 'places', theme: 'timeliness-of-care'});
    const {template, labels} = drawInsightPlaces(view, {width: 960, em: 1});
    const box = await rendered(template);
    const shared = view.items.filter(({share}) => share);
    expect(box.querySelectorAll('circle').length).to.equal(shared.length);
    expect(box.querySelectorAll('circle.share-alike').length).to.equal(
      shared.filter(({against}) => against === 'alike').length,
    );
    expect(box.querySelectorAll('line.dashed').length).to.equal(1);
    expect(labels.map(({text}) => text)).to.include.members([
      '52% of 259',
      'under 20 comments',
      'All: 44%',
    ]);
  });

  it('says that a number is not published, and draws nothing of it', async () => {
    const view = await insightFigureAt(exampleInsight, {form: 'places', theme: 'waiting'});
    const {template, labels} = drawInsightPlaces(view, {width: 960, em: 1});
    expect((await rendered(template)).querySelector('circle')).to.equal(null);
    expect(labels.map(({text}) => text)).to.include('not published');
  });
});
