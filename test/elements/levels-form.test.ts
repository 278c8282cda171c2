import {expect} from '@open-wc/testing';
import {form} from '../../src/elements/levels-form.js';
import {networkBase} from '../../src/view/network-base.js';
import {allianceGraph, askedOf} from '../support/small-network.js';

describe('the form levels', () => {
  it('makes figure, words and drawing of one network', async () => {
    const asked = askedOf({form: 'levels'});
    const view = form.figure(networkBase(await allianceGraph(), asked), asked);
    expect(view.form).to.equal('levels');
    expect(form.words.heading(view)).to.contain('Hub Charity');
    expect(form.draw(view, {width: 800, em: 1}).marks.length).to.equal(7);
  });
});
