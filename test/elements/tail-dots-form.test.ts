import {expect} from '@open-wc/testing';
import {form} from '../../src/elements/tail-dots-form.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('the form of tail-dots', () => {
  it('pairs words and a drawing that take the view of its figure', () => {
    const view = figureOfAmounts('tail', [9, 4, 2, 1], {scale: 'log'});
    expect(form.words.heading(view)).not.to.equal('');
    expect(form.draw(view, {width: 480, em: 1}).marks.length).to.equal(view.items.length);
  });
});
