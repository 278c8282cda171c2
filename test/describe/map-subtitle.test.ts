import {expect} from '@open-wc/testing';
import {mapSubtitle} from '../../src/describe/map-subtitle.js';
import {studyMap} from '../support/small-map.js';

it('names measure, areas, boundaries, period, and the population with its year and source', async () => {
  expect(mapSubtitle(await studyMap('ccg-spend-2018-19'))).to.equal(
    'Payments to voluntary organisations for each resident: 189 of 195 clinical commissioning groups, England, April 2018 boundaries, 2018-19. Residents: Office for National Statistics, mid-2018 (Open Government Licence v3.0).',
  );
});
it('names no money where there is none', async () => {
  expect(mapSubtitle(await studyMap('icb-2023-population', {measure: 'population'}))).to.contain(
    'People living in each area: 42 integrated care boards, England, April 2023 boundaries. Residents:',
  );
});
