import {expect} from '@open-wc/testing';
import {addMessages} from '../../src/format/messages.js';
import {networkNoun} from '../../src/format/network-noun.js';

describe('networkNoun', () => {
  it('has a word for one, for several, and for a number of them', () => {
    const {one, many, count} = networkNoun('bodies', 'en');
    expect([one, many]).to.deep.equal(['body', 'bodies']);
    expect([0, 1, 1988].map(count)).to.deep.equal(['0 bodies', '1 body', '1,988 bodies']);
  });

  it('has the forms of a language for a number', () => {
    addMessages('cy', {
      '{0} level': '{0} lefel',
      '{0} levels': {two: '{0} lefel', other: '{0} o lefelau'},
    });
    const {count} = networkNoun('levels', 'cy');
    expect([1, 2, 12].map(count)).to.deep.equal(['1 lefel', '2 lefel', '12 o lefelau']);
  });
});
