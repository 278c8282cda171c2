import {expect} from '@open-wc/testing';
import {boundaryRows} from '../../src/elements/boundary-rows.js';

const rings = [
  [
    [0, 51],
    [1, 51],
    [1, 52],
    [0, 51],
  ],
];

describe('boundaryRows', () => {
  it('is a feature for each area, closed, with its code and name, y to the south', async () => {
    const data = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'E1',
          properties: {name: 'Eastshire'},
          geometry: {type: 'Polygon', coordinates: rings},
        },
      ],
    };
    const [row, ...others] = await boundaryRows({name: 'boundaries', data: data as never}, '');
    expect(others).to.deep.equal([]);
    expect(row).to.include({type: 'Feature', id: 'E1', name: 'Eastshire'});
    const {coordinates} = row?.['geometry'] as {coordinates: number[][][][]};
    const ring = coordinates[0]?.[0] ?? [];
    expect(ring.at(-1)).to.deep.equal(ring[0]);
    const ys = ring.map(([, y = 0]) => y);
    expect(Math.max(...ys)).to.be.lessThan(0);
  });

  it('loads the file that a document names, from where the document is', async () => {
    const rows = await boundaryRows(
      {name: 'boundaries', path: 'ccg-2018.topo.json', projected: true} as never,
      new URL('/datasets/', location.href).href,
    );
    expect(rows.length).to.equal(195);
    expect(rows.every(({region}) => typeof region === 'string')).to.equal(true);
  });
});
