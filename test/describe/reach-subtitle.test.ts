import {expect} from '@open-wc/testing';
import {reachSubtitle} from '../../src/describe/reach-subtitle.js';
import {reachOf} from '../support/reach-of.js';

describe('reachSubtitle', () => {
  it('says how many commissioners could have paid, where the document lists them', () => {
    const view = reachOf([
      [10, 1],
      [5, 2],
    ]);
    expect(reachSubtitle(view)).to.equal(
      'Money paid to each of 2 voluntary organisations, and how many commissioners paid it, 2018-19',
    );
    expect(reachSubtitle({...view, payers: 189})).to.contain(
      'how many of 189 commissioners paid it',
    );
  });

  it('names the other measure for dependence', () => {
    expect(reachSubtitle(reachOf([[10, 1, 1]], {form: 'dependence'}))).to.contain(
      'the part of it from the commissioner that paid most',
    );
  });
});
