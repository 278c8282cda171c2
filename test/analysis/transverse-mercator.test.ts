import {expect} from '@open-wc/testing';
import {geoTransverseMercator} from 'd3';
import {transverseMercator} from '../../src/analysis/transverse-mercator.js';

it('lies on the meridian 2 degrees west at nought across', () => {
  expect(transverseMercator(-2, 53)[0]).to.be.closeTo(0, 1e-9);
});
it('agrees with d3’s projection of the sphere, turned by 2 degrees', () => {
  const radius = 6371.0088 * 0.9996012717;
  const project = geoTransverseMercator().rotate([2, 0]).scale(radius).translate([0, 0]);
  for (const [longitude, latitude] of [
    [-5.7, 50.1],
    [1.75, 52.5],
    [-2, 55.8],
  ] as const) {
    const [x, y] = transverseMercator(longitude, latitude);
    const [dx, dy] = project([longitude, latitude]) ?? [NaN, NaN];
    expect(x).to.be.closeTo(dx, 1e-6);
    expect(y).to.be.closeTo(-dy, 1e-6);
  }
});
