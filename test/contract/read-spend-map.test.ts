import {expect} from '@open-wc/testing';
import {readSpendMap} from '../../src/contract/read-spend-map.js';
import {smallMapDocument} from '../support/small-map.js';

it('reads areas, and where boundaries and hexagons are, of which time', async () => {
  const document = smallMapDocument();
  const read = await readSpendMap({
    ...document,
    resources: [
      ...document.resources.slice(0, 3),
      {
        name: 'areas',
        areaVintage: '2018-04',
        data: [{id: 'A', name: 'County of A', region: 'North'}],
      },
      {name: 'boundaries', path: 'a.topo.json', areaVintage: '2018-04', sameAreasAs: ['2017-04']},
      {name: 'hexagons', path: 'a.hex.json', codeProperty: 'gss'},
    ],
  });
  expect(read.areas).to.deep.equal([{id: 'A', name: 'County of A', region: 'North'}]);
  expect(read.areasOf?.areaVintage).to.equal('2018-04');
  expect(read.boundaries).to.deep.include({path: 'a.topo.json', sameAreasAs: ['2017-04']});
  expect(read.hexagons?.codeProperty).to.equal('gss');
});
it('a document without shapes is a document all the same', async () => {
  const document = smallMapDocument();
  const read = await readSpendMap({...document, resources: document.resources.slice(0, 3)});
  expect(read.boundaries).to.equal(undefined);
  expect(read.areas).to.deep.equal([]);
});
