import {expect} from '@open-wc/testing';
import {form} from '../../src/elements/histogram-form.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('the form of histogram', () => {
  it('pairs words and a drawing that take the view of its figure', () => {
    const view = figureOfAmounts('histogram', [9, 4, 2, 1]);
    expect(form.words.heading(view)).not.to.equal('');
    expect(form.draw(view, {width: 480, em: 1}).marks.length).to.equal(view.items.length);
  });
});
