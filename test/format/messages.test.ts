import {expect} from '@open-wc/testing';
import {formats} from '../../src/format/formats.js';
import {addMessages, phrase, speaks, term} from '../../src/format/messages.js';

describe('messages', () => {
  it('stay English where a language has none', () => {
    const {say} = formats('xa');
    expect(speaks('xa')).to.equal(false);
    expect(say`${2000} suppliers of ${'Leeds'}`).to.equal('2,000 suppliers of Leeds');
    expect(phrase('en', ['a ', ' b'], [1])).to.deep.equal(['a ', 1, ' b']);
  });

  it('are put in the order of their language', () => {
    addMessages('xb', {'{0} of {1}': '{1}: {0}'});
    expect(formats('xb').say`${'a'} of ${'b'}`).to.equal('b: a');
  });

  it('take the form that the language has for the number', () => {
    addMessages('cy', {
      '{0} xc': {one: '{0} un', two: '{0} dau', few: '{0} tri', other: '{0} mwy'},
    });
    const {say} = formats('cy');
    expect([1, 2, 3, 10].map((number) => say`${number} xc`)).to.deep.equal([
      '1 un',
      '2 dau',
      '3 tri',
      '10 mwy',
    ]);
  });

  it('are replaced by later ones, but not by those that are put under them', () => {
    addMessages('xd', {yes: 'A', no: 'B'});
    addMessages('xd', {yes: 'C'});
    addMessages('xd', {no: 'D', maybe: 'E'}, 'under');
    const {say} = formats('xd');
    expect([say`yes`, say`no`, say([term`maybe`])]).to.deep.equal(['C', 'B', 'E']);
  });
});
