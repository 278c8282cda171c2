import {expect} from '@open-wc/testing';
import {describeMap} from '../../src/describe/map.js';
import {smallMap, studyMap} from '../support/small-map.js';

it('puts a map into words', async () => {
  const words = describeMap(await smallMap());
  expect(words.heading).to.contain('Eastshire spends £2');
  expect(words.reading).to.contain('diagonal lines mean that there are no figures');
  expect(words.source.map(({text}) => text).join('')).to.contain('Made up');
  expect(describeMap(await smallMap({measure: 'population'})).reading).to.contain(
    'The larger a circle',
  );
});
it('names whom the boundaries come from', async () => {
  const {source} = describeMap(await studyMap('ccg-spend-2018-19'));
  expect(source.map(({text}) => text).join('')).to.contain(
    'Boundaries: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright',
  );
});
