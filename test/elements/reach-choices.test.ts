import {expect} from '@open-wc/testing';
import {reachChoices} from '../../src/elements/reach-choices.js';
import {reachOf} from '../support/reach-of.js';

describe('reachChoices', () => {
  it('offer what is large and wide among round numbers under the highest, with the one in use', () => {
    const [shows, large, wide] = reachChoices(
      reachOf([
        [99e6, 51, 0.1],
        [1e5, 1],
      ]),
    );
    expect([shows?.property, shows?.switch]).to.deep.equal(['form', true]);
    expect(large?.value).to.equal('10000000');
    expect(large?.options.map(({label}) => label)).to.deep.equal([
      '£100,000',
      '£1M',
      '£5M',
      '£10M',
      '£50M',
    ]);
    expect(wide?.options.map(({label}) => label)).to.deep.equal(
      ['2', '4', '5', '10', '20'].map((number) => `${number} or more`),
    );
    const [own] = reachChoices(reachOf([[99e6, 51]], {large: 3e6}));
    expect(own?.options.map(({value}) => value)).to.include('3000000');
  });

  it('offer no groups where dependence is shown', () => {
    const offered = reachChoices(reachOf([[99e6, 2, 0.5]], {form: 'dependence'}));
    expect(offered.map(({property}) => property)).to.deep.equal(['form', 'scale']);
  });
});
