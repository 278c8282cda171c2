import {expect} from '@open-wc/testing';
import {peopleCountText} from '../../src/format/people-count-text.js';

describe('peopleCountText', () => {
  it('is a number, at least a number, or that it is not published', () => {
    expect(peopleCountText({people: 1051, atLeast: false}, 'en')).to.equal('1,051');
    expect(peopleCountText({people: 40, atLeast: true}, 'en')).to.equal('at least 40');
    expect(peopleCountText({people: 0, atLeast: true}, 'en')).to.equal(
      'not published, to protect privacy',
    );
  });
});
