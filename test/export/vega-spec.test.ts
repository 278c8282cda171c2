import {expect} from '@open-wc/testing';
import {compile} from 'vega-lite';
import {describeVega} from '../../src/describe/vega-words.js';
import {vegaSpec} from '../../src/export/vega-spec.js';
import {vegaViewOf} from '../support/vega-view-of.js';

describe('vegaSpec', () => {
  it('stands alone: with its rows, its words, and formats that any Vega knows', () => {
    const view = vegaViewOf();
    const spec = vegaSpec(view, describeVega(view));
    expect(spec['datasets']).to.deep.equal({totals: view.tables[0]?.rows});
    expect(spec['title']).to.include({text: 'Who paid'});
    const {y} = spec['encoding'] as {y: {axis: unknown}};
    expect(y.axis).to.deep.equal({format: '$,.2~f'});
    const {data = []} = compile(spec as never).spec;
    expect(data.map(({name}) => name)).to.include('totals');
  });
});
