import {expect} from '@open-wc/testing';
import {nothing} from 'lit';
import {learnMethods, methodsList} from '../../src/elements/methods-list.js';
import {realViews} from '../support/real-views.js';
import {rendered, words} from '../support/rendered.js';

describe('methodsList', () => {
  it('is a list of names and formulas, with sources marked as English', async () => {
    const [view] = await realViews('lorenz');
    await learnMethods({...view!, language: 'cy'});
    const list = await rendered(methodsList('vcse-distribution', {...view!, language: 'cy'}));
    const terms = [...list.querySelectorAll('dt')].map(words);
    expect(terms).to.include('Mynegai Gini');
    expect(list.querySelectorAll('dd').length).to.equal(terms.length);
    expect([...list.querySelectorAll('[lang=en]')].map(words).join()).to.contain('Gastwirth');
  });

  it('is nothing for a figure without measures of ours', async () => {
    const [view] = await realViews('lorenz');
    expect(methodsList('vcse-vega', view!)).to.equal(nothing);
  });
});
