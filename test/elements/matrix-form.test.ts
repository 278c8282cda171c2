import {expect} from '@open-wc/testing';
import {form} from '../../src/elements/matrix-form.js';
import {networkBase} from '../../src/view/network-base.js';
import {askedOf, spendGraph} from '../support/small-network.js';

describe('the form matrix', () => {
  it('makes its figure, says it and draws it', async () => {
    const asked = askedOf({form: 'matrix'});
    const view = form.figure(networkBase(await spendGraph(), asked));
    expect(view.form).to.equal('matrix');
    expect(form.words.heading(view).length).to.be.above(5);
    expect(form.draw(view, {width: 700, em: 1}).height).to.be.above(50);
  });
});
