import {expect} from '@open-wc/testing';
import {referenceWords} from '../../src/describe/reference-words.js';
import {smallMap} from '../support/small-map.js';

it('names the place of a national figure, or what the author calls it', async () => {
  expect(referenceWords(await smallMap())).to.equal('England');
  const own = await smallMap({reference: {name: 'Our aim', value: 1.5}});
  expect(referenceWords(own)).to.equal('Our aim');
});
