import {expect} from '@open-wc/testing';
import {otherVintage} from '../../src/describe/other-vintage.js';

it('says which times, and how to mend it', () => {
  expect(otherVintage('2018-04', 'boundaries', '2019-04')).to.equal(
    'The money is of the areas of April 2018, the boundaries are those of April 2019. Add the money up for the later areas with the look-up of successors (the table succession), or, if the areas are the same, say so in sameAreasAs.',
  );
  expect(otherVintage('2018-04', 'population', '2019-04')).to.contain(
    'the population is that of the areas of April 2019',
  );
});
