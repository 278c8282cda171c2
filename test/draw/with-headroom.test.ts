import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {Label} from '../../src/draw/label.js';
import {withHeadroom} from '../../src/draw/with-headroom.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('withHeadroom', () => {
  const tried: number[] = [];
  const attempt = (labels: readonly Label[]) => (headroom: number) => {
    tried.push(headroom);
    return {
      template: html``,
      width: 1,
      height: 1,
      marks: [],
      markAt: () => undefined,
      keepClear: [],
      labels,
    };
  };

  it('draws once when every highlighted item is named', () => {
    tried.length = 0;
    const view = figureOfAmounts('ranked', [3, 2], {highlight: ['C0']});
    withHeadroom(view, 1, attempt([{x: 0, y: 0, text: 'Place 0', look: 'story label-highlight'}]));
    expect(tried).to.deep.equal([0]);
  });

  it('makes room over the plot when one is not', () => {
    tried.length = 0;
    withHeadroom(figureOfAmounts('ranked', [3, 2], {highlight: ['C0', 'C1']}), 1, attempt([]));
    expect(tried).to.deep.equal([0, 92]);
  });
});
