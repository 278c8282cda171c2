import {expect} from '@open-wc/testing';
import {describeDistribution} from '../../src/describe/distribution.js';
import {named, quantity, tooltip, vegaLite} from '../../src/export/vega-lite.js';
import {realViews} from '../support/real-views.js';

describe('vegaLite', () => {
  it('stands in the frame of the figure, and a figure may have a size of its own', async () => {
    const [view] = await realViews('ranked');
    const words = describeDistribution(view!);
    const spec = vegaLite(view!, words, {mark: 'bar', height: 100});
    expect(spec.$schema).to.equal('https://vega.github.io/schema/vega-lite/v6.json');
    expect(spec['height']).to.equal(100);
    expect(spec['width']).to.equal(720);
    expect(spec['description']).to.equal(words.sentence.map(({text}) => text).join(''));
  });
  it('writes numbers as the chart does', () => {
    expect(quantity('value', 'Pounds per head', 'pounds-per-head')['axis']).to.deep.equal({
      format: '$,.2~f',
    });
    expect(tooltip(['name', 'Supplier'], ['value', 'Received', 'pounds'])).to.deep.equal([
      {field: 'name', title: 'Supplier', type: 'nominal'},
      {field: 'value', title: 'Received', type: 'quantitative', format: '$,.2~f'},
    ]);
  });
  it('keeps names in their order', () => {
    expect(named('name', ['Zed', 'Ash'], {axis: {labelLimit: 240}})).to.deep.equal({
      field: 'name',
      type: 'nominal',
      title: null,
      sort: ['Zed', 'Ash'],
      axis: {labelLimit: 240},
    });
  });
});
