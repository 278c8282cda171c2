import {expect} from '@open-wc/testing';
import {mapUnit} from '../../src/describe/map-unit.js';
import {smallMap} from '../support/small-map.js';

it('says what a value is of', async () => {
  expect(mapUnit((await smallMap()).measure)).to.equal('per head');
  expect(mapUnit((await smallMap({measure: 'share', breaks: [0.1]})).measure)).to.equal(
    'of all spending',
  );
  expect(mapUnit((await smallMap({measure: 'population'})).measure)).to.equal('people');
  expect(mapUnit((await smallMap({measure: 'amount'})).measure)).to.equal('');
});
