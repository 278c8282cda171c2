import {expect} from '@open-wc/testing';
import {journeysItemWords} from '../../src/describe/journeys-item.js';
import {figureWith, looped} from '../support/journeys.js';

describe('journeysItemWords', () => {
  it('says from where to where, how many, of how many, how, and what happened there', async () => {
    const view = await figureWith(looped);
    const said = view.items.map((_, at) => journeysItemWords(view, at).label);
    expect(said).to.deep.equal([
      'A to B: 60. Route x, step 1',
      'B to C: 30. 50.0 per cent of those who came to B. Route x, step 2',
      'B to A: 15. 25.0 per cent of those who came to B; came back. Route x, step 2. Back to where they had been and fewer than 5 go no further',
      'A to C: 12. 80.0 per cent of those who came to A. Route x, step 3',
      'B to Other routes: fewer than 5. Route x, step 2',
      'A to Gave up: 20. Gave up. Route x, step 1',
    ]);
  });

  it('is empty for an item that is not there', async () => {
    expect(journeysItemWords(await figureWith(looped), 99)).to.deep.equal({
      title: '',
      lines: [],
      label: '',
    });
  });
});
