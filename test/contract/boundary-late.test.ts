import {expect} from '@open-wc/testing';
import * as late from '../../src/contract/boundary-late.js';

it('holds what few boundary files need', () => {
  expect(Object.keys(late).sort()).to.deep.equal(['boundaryProblems', 'readGeojson', 'readHexes']);
});
