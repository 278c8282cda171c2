import {expect} from '@open-wc/testing';
import {methodsWords} from '../../src/describe/methods-words.js';
import type {FigureView} from '../../src/view/figure.js';
import {feedback, insightFigureAt} from '../support/insights.js';
import {realViews} from '../support/real-views.js';

const names = (tag: string, view: FigureView) => methodsWords(tag, view).map(({name}) => name);

describe('methodsWords', () => {
  it('names what each form of a distribution shows', async () => {
    const named = async (form: 'ranked' | 'tail' | 'lorenz' | 'histogram' | 'stacked', at = 0) =>
      names('vcse-distribution', (await realViews(form))[at]!);
    expect(await named('ranked')).to.deep.equal([
      'Money',
      'Money a head',
      'Rank',
      'Middle and quarters',
    ]);
    expect(await named('ranked', 4)).to.include('Share of invoices over the threshold');
    expect(await named('stacked')).to.deep.equal(['Money', 'Share of the money']);
    expect(await named('lorenz')).to.include.members(['Gini index', 'Herfindahl index']);
    expect(await named('histogram')).to.include('Width of columns');
    expect(await named('tail')).to.include('Share of the largest');
  });

  it('says of which year residents are, and outside what a share is', async () => {
    const formula = async (at: number, wanted: string, form: 'ranked' | 'stacked') =>
      methodsWords('vcse-distribution', (await realViews(form))[at]!).find(
        ({name}) => name === wanted,
      )?.formula;
    expect(await formula(0, 'Money a head', 'ranked')).to.match(/^Money ÷ residents in 20\d\d\.$/);
    expect(await formula(2, 'Share of the money', 'stacked')).to.contain(
      'outside the NHS and councils',
    );
  });

  it('gives the source of a formula that is somebody’s', async () => {
    const view = await insightFigureAt(feedback, {form: 'places'});
    const chance = methodsWords('vcse-insight', view).find(({name}) => name === 'Range of chance');
    expect(chance?.source).to.match(/^Wilson, E. B. \(1927\)/);
    expect(methodsWords('vcse-vega', view)).to.deep.equal([]);
  });
});
