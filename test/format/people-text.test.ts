import {expect} from '@open-wc/testing';
import {peopleText} from '../../src/format/people-text.js';

describe('peopleText', () => {
  it('is a number, that it is small, or why there is none', () => {
    expect(peopleText({kind: 'value', value: 1051}, 5, 'en')).to.equal('1,051');
    expect(peopleText({kind: 'suppressed', reason: 'few'}, 10, 'en')).to.equal('fewer than 10');
    expect(peopleText({kind: 'suppressed', reason: 'c'}, 10, 'en')).to.equal(
      'not published, to protect privacy',
    );
    expect(peopleText({kind: 'missing', reason: 'x'}, 10, 'en')).to.equal('no figure');
  });
});
