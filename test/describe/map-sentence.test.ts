import {expect} from '@open-wc/testing';
import {mapSentence} from '../../src/describe/map-sentence.js';
import {smallMap, studyMap} from '../support/small-map.js';

const text = (view: Parameters<typeof mapSentence>[0]) =>
  mapSentence(view)
    .map((run) => run.text)
    .join('');

it('tells the study’s map: range, middle, England, region, gaps and the chosen area', async () => {
  const view = await studyMap('ccg-spend-2018-19', {selected: 'E38000225'});
  expect(text(view)).to.equal(
    'Values run from £0.33 in Fareham and Gosport to £432.72 in North East Lincolnshire. Half of the areas are at £21.66 or less. 42 of 189 areas are above England as a whole (£35.15). South East has the most areas in the top fifth (8). No figures for 6 areas. Leeds is 39th, at £37.63.',
  );
});
it('tells shares against England, as Figure 30 should have', async () => {
  const view = await studyMap('ccg-spend-2018-19', {
    measure: 'share-of-independent',
    reference: 'national',
  });
  expect(text(view)).to.contain('to 69.2% in Greater Huddersfield');
  expect(text(view)).to.contain('46 of 189 areas are above England as a whole (16.2%).');
  expect(text(view)).to.contain(
    'North East and Yorkshire has the most areas in the top fifth (7).',
  );
});
it('leaves out what is not known', async () => {
  expect(text(await smallMap({selected: 'C'}))).to.equal(
    'Values run from £1.00 in Westshire to £2.00 in Eastshire. Half of the areas are at £1.00 or less. 1 of 3 areas are above England as a whole (£1.29). No figures for 1 area. Northshire has no figures.',
  );
});
