import {expect} from '@open-wc/testing';
import {addMessages} from '../../src/format/messages.js';
import {plain, strong, told} from '../../src/describe/runs.js';

describe('runs', () => {
  it('mark what carries a number', () => {
    expect([plain('a'), strong('b')]).to.deep.equal([{text: 'a'}, {text: 'b', strong: true}]);
  });

  it('are a sentence, with its strong pieces where the language puts them', () => {
    addMessages('xr', {'{0} have {1} of it.': '{1} o {0}'});
    const sentence = (language: string) => told(language)`${1200} have ${strong('half')} of it.`;
    expect(sentence('en')).to.deep.equal([
      {text: '1,200 have '},
      {text: 'half', strong: true},
      {text: ' of it.'},
    ]);
    expect(sentence('xr')).to.deep.equal([{text: 'half', strong: true}, {text: ' o 1,200'}]);
  });
});
