import {expect} from '@open-wc/testing';
import {describeMap} from '../../src/describe/map.js';
import {smallMap} from '../support/small-map.js';

it('puts a map into words', async () => {
  const words = describeMap(await smallMap());
  expect(words.heading).to.contain('Eastshire spends £2');
  expect(words.reading).to.contain('diagonal lines mean that there are no figures');
  expect(words.source.map(({text}) => text).join('')).to.contain('Made up');
  expect(describeMap(await smallMap({measure: 'population'})).reading).to.contain(
    'The larger a circle',
  );
});
