import {expect} from '@open-wc/testing';
import {mapPicture} from '../../src/elements/map-picture.js';

it('loads a picture once, and has it at hand from then on', async () => {
  for (const name of ['areas', 'circles', 'hexagons', 'list'] as const) {
    const picture = await mapPicture(name);
    expect(mapPicture(name)).to.equal(picture);
    expect(picture.draw).to.be.a('function');
  }
});
