import {expect} from '@open-wc/testing';
import {allianceCount} from '../../src/view/alliance-count.js';

it('counts the alliances of the picture that a body is a member of', () => {
  const hulls = [
    {group: 0, members: [1, 2]},
    {group: 3, members: [2]},
  ];
  expect([0, 1, 2].map((body) => allianceCount({hulls}, body))).to.deep.equal([0, 1, 2]);
});
