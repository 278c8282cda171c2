import {expect} from '@open-wc/testing';
import {fits, labelBox, overlaps, shortened} from '../../src/draw/label.js';

describe('labels', () => {
  it('take room to the left, the right or both sides of their place', () => {
    const at = (anchor?: 'middle' | 'end') =>
      labelBox({x: 100, y: 20, text: 'Hull', ...(anchor ? {anchor} : {})}, 1);
    expect(at().x).to.equal(100);
    expect(at('end').x + at('end').width).to.be.closeTo(100, 1e-9);
    expect(at('middle').x + at('middle').width / 2).to.be.closeTo(100, 1e-9);
  });

  it('fit where they are inside and clear of others', () => {
    const label = {x: 0, y: 20, text: 'Hull'};
    expect(fits([label], [], 100, 1)).to.equal(true);
    expect(fits([label], [labelBox(label, 1)], 100, 1)).to.equal(false);
    expect(fits([{...label, x: 90}], [], 100, 1)).to.equal(false);
    expect(overlaps({x: 0, y: 0, width: 2, height: 2}, {x: 2, y: 0, width: 2, height: 2})).to.equal(
      false,
    );
  });

  it('are cut only where they must be', () => {
    expect(shortened('Hull', 100, '', 1)).to.equal('Hull');
    expect(shortened('Bristol, North Somerset and South Gloucestershire', 100, '', 1)).to.match(
      /^Bristol.*…$/,
    );
  });
});
