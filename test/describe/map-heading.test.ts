import {expect} from '@open-wc/testing';
import {mapHeading} from '../../src/describe/map-heading.js';
import {smallMap, studyMap} from '../support/small-map.js';

it('says the finding of each kind of map, with its number', async () => {
  expect(mapHeading(await studyMap('ccg-spend-2018-19'))).to.equal(
    'Half of areas spend under £22 a head on voluntary organisations; North East Lincolnshire spends £433',
  );
  expect(
    mapHeading(
      await studyMap('ccg-spend-2018-19', {measure: 'share-of-independent', reference: 'national'}),
    ),
  ).to.equal('143 of 189 areas are below England, at 16.2%; Greater Huddersfield reaches 69.2%');
  expect(mapHeading(await studyMap('icb-2023-population', {measure: 'population'}))).to.equal(
    'North East and North Cumbria has nearly six times as many people as the smallest area',
  );
  expect(mapHeading(await smallMap({measure: 'amount'}))).to.equal(
    'Eastshire pays most to voluntary organisations: £20',
  );
});
