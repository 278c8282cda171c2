import {expect} from '@open-wc/testing';
import type {InsightForm} from '../../src/view/insight.js';
import {insightChoices} from '../../src/elements/insight-choices.js';
import {exampleInsight, feedback, insightFigureAt} from '../support/insights.js';

const offered = async (src: string, form: InsightForm) =>
  insightChoices(await insightFigureAt(src, {form})).map(
    ({property, options}) => `${property} ${options.length}`,
  );

describe('insightChoices', () => {
  it('offers what the document leaves open in each form', async () => {
    expect(await offered(feedback, 'themes')).to.deep.equal([
      'feeling 2',
      'sort 3',
      'measure 2',
      'theme 12',
      'service 9',
      'period 8',
      'most 2',
    ]);
    expect(await offered(feedback, 'time')).to.deep.equal([
      'feeling 2',
      'measure 2',
      'theme 45',
      'service 9',
    ]);
    expect(await offered(feedback, 'places')).to.deep.equal([
      'feeling 2',
      'sort 3',
      'theme 45',
      'period 8',
    ]);
    expect(await offered(feedback, 'matrix')).to.deep.equal([
      'feeling 2',
      'sort 3',
      'measure 2',
      'theme 12',
      'period 8',
      'most 2',
    ]);
  });

  it('offers places where the document has several', async () => {
    expect(await offered(exampleInsight, 'themes')).to.include('place 3');
  });
});
