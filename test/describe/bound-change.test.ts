import {expect} from '@open-wc/testing';
import {boundChange} from '../../src/describe/bound-change.js';

describe('boundChange', () => {
  const earlier = 'April to June 2022';

  it('says by how much, in the unit of the number', () => {
    expect(boundChange(112, 100, {unit: 'count', earlier})).to.equal(
      '12 more than in April to June 2022',
    );
    expect(boundChange(99, 100, {unit: 'count', earlier})).to.equal(
      '1 fewer than in April to June 2022',
    );
    expect(boundChange(50, 70.5, {unit: 'pounds', earlier})).to.equal(
      '£21 less than in April to June 2022',
    );
    expect(boundChange(0.31, 0.25, {unit: 'share', earlier})).to.equal(
      '6 more in every 100 than in April to June 2022',
    );
    expect(boundChange(25, 31.4, {unit: 'percent', earlier})).to.equal(
      '6.4 fewer in every 100 than in April to June 2022',
    );
  });

  it('says when nothing that is shown has changed', () => {
    expect(boundChange(0.25, 0.2501, {unit: 'share', earlier})).to.equal(
      'the same as in April to June 2022',
    );
  });
});
