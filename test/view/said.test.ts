import {expect} from '@open-wc/testing';
import {said} from '../../src/view/said.js';

it('joins the pieces of a sentence', () => {
  expect(said([{text: 'Six', strong: true}, {text: ' of seven.'}])).to.equal('Six of seven.');
  expect(said([])).to.equal('');
});
