import {expect} from '@open-wc/testing';
import {journeysChoices} from '../../src/elements/journeys-choices.js';
import {exampleFigure, figureWith, looped} from '../support/journeys.js';

describe('journeysChoices', () => {
  it('offers the routes where there are several, and the forms', async () => {
    const several = journeysChoices(await exampleFigure({follow: 'from-gp'}));
    expect(several.map(({property, value}) => `${property} ${value}`)).to.deep.equal([
      'follow from-gp',
      'form ',
    ]);
    expect(several[0]?.options.map(({label}) => label)).to.deep.equal([
      'All routes',
      'From hospital',
      'From the GP',
      'From a friend',
    ]);
    const one = journeysChoices(await figureWith(looped, {form: 'list'}));
    expect(one.map(({property, value}) => `${property} ${value}`)).to.deep.equal(['form list']);
  });
});
