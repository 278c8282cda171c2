import {expect} from '@open-wc/testing';
import * as late from '../../src/elements/map-late.js';

it('holds what few maps need', () => {
  expect(Object.keys(late).sort()).to.deep.equal([
    'largestMiddle',
    'mapDoubts',
    'mapPopulations',
    'mapVintages',
    'naturalBreaks',
    'readMapHexes',
  ]);
});
