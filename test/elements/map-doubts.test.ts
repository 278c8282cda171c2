import {expect} from '@open-wc/testing';
import {onPlane} from '../../src/analysis/on-plane.js';
import {readBoundaries} from '../../src/contract/read-boundaries.js';
import {mapDoubts} from '../../src/elements/map-doubts.js';
import {crossed, sixGeographies, squares, studyMap} from '../support/small-map.js';

const shapesOf = async (input: unknown) =>
  onPlane(await readBoundaries(input, {name: 'x', projected: true}));

it('names the areas whose borders cross themselves', async () => {
  expect((await mapDoubts(await shapesOf(squares())))('en')).to.deep.equal([]);
  expect((await mapDoubts(await shapesOf(crossed())))('en')).to.deep.equal([
    'Borders that cross themselves, so that these areas may be drawn wrong (1): County of A. “vcse-charts check” says where.',
  ]);
});
it('has no doubts about the shapes that ship', async () => {
  for (const [name, , options] of sixGeographies) {
    const {shapes} = await studyMap(name, options);
    expect((await mapDoubts(shapes!))('en'), name).to.deep.equal([]);
  }
});
