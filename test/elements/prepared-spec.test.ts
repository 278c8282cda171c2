import {expect} from '@open-wc/testing';
import {preparedSpec} from '../../src/elements/prepared-spec.js';
import type {VegaPart} from '../../src/view/vega.js';

const prepared = (spec: VegaPart, width = 960) => preparedSpec(spec, {width, em: 1}, 'cy').spec;

describe('preparedSpec', () => {
  it('is as wide as its room, unless its author says how wide', () => {
    expect(prepared({mark: 'bar'})).to.deep.include({
      width: 960,
      autosize: {type: 'fit-x', contains: 'padding'},
    });
    expect(prepared({mark: 'bar', width: 300})).to.include({width: 300});
    expect(prepared({mark: 'bar', width: 'container'})).to.include({width: 960});
    expect(prepared({facet: {field: 'a'}, spec: {mark: 'bar'}})).not.to.have.property('width');
  });

  it('puts views under one another where they have no room beside one another', () => {
    const parts = [{mark: 'bar'}, {mark: 'line'}];
    expect(prepared({hconcat: parts})).to.have.property('hconcat');
    expect(prepared({hconcat: parts}, 400)).to.have.property('vconcat');
    expect(preparedSpec({hconcat: parts}, {width: 960, em: 1}, 'en').viewWidth).to.equal(390);
    expect(preparedSpec({hconcat: parts}, {width: 400, em: 1}, 'en').viewWidth).to.equal(310);
  });

  it('has a parameter for what is chosen, its author’s where there is one', () => {
    expect(prepared({mark: 'bar'})['params']).to.deep.equal([{name: 'chosen', value: null}]);
    const own = [{name: 'chosen', value: 'A'}];
    expect(prepared({mark: 'bar', params: own})['params']).to.deep.equal(own);
  });

  it('tells our formats the language, and no others', () => {
    const spec = {
      mark: 'bar',
      encoding: {
        x: {field: 'a', axis: {formatType: 'pounds'}},
        y: {field: 'b', axis: {format: '.0%'}},
      },
      data: {values: [{formatType: 'pounds'}]},
    };
    expect(prepared(spec)['encoding']).to.deep.equal({
      x: {field: 'a', axis: {formatType: 'pounds', format: 'cy'}},
      y: {field: 'b', axis: {format: '.0%'}},
    });
    expect(prepared(spec)['data']).to.deep.equal(spec.data);
  });
});
