import {expect} from '@open-wc/testing';
import {stopWords} from '../../src/draw/stop-words.js';
import {figureWith, looped} from '../support/journeys.js';

describe('stopWords', () => {
  it('has the name, the people, and what sets a place apart', async () => {
    const view = await figureWith(looped);
    const said = view.stops.map((stop) => {
      const {name, people, more} = stopWords(view, stop);
      return [name, people, ...more].join('; ');
    });
    expect(said).to.have.members([
      'A; 80',
      'B; 60',
      'C; 30',
      'A; 15; back again; fewer than 5 go no further',
      'C; 12',
      'Other routes; not published, to protect privacy',
      'Gave up; 20',
    ]);
  });
});
