import {expect} from '@open-wc/testing';
import {mapValue} from '../../src/describe/map-value.js';
import {smallMap} from '../support/small-map.js';

it('writes pounds per head with pence, shares in tenths of a per cent', async () => {
  expect(mapValue(await smallMap(), 37.63)).to.equal('£37.63');
  expect(mapValue(await smallMap({measure: 'share', breaks: [0.1]}), 0.1624)).to.equal('16.2%');
});
