import {expect} from '@open-wc/testing';
import {journeysKey} from '../../src/elements/journeys-key.js';
import {exampleFigure, figureWith} from '../support/journeys.js';
import {rendered, words} from '../support/rendered.js';

describe('journeysKey', () => {
  it('names the looks that are there, and says that numbers are made up', async () => {
    const all = await rendered(journeysKey(await exampleFigure()));
    expect(words(all)).to.equal('Illustrative: made-up figures gave up back again other routes');
    const none = await rendered(journeysKey(await figureWith([['x', 'A', 'B', 30]])));
    expect(words(none)).to.equal('');
  });
});
