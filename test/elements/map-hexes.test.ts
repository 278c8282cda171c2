import {expect} from '@open-wc/testing';
import {readMapDocument} from '../../src/elements/map-document.js';
import {readMapHexes} from '../../src/elements/map-hexes.js';
import {smallMapDocument} from '../support/small-map.js';

const base = location.href;

it('reads the hexagons of a document, from it or from a file of the page’s', async () => {
  const document = await readMapDocument(smallMapDocument(), {name: 'x', base});
  expect((await readMapHexes(document, undefined, base)).hexes?.hexes.length).to.equal(4);
  const own = new URL('/datasets/icb-2023.hex.json', base).href;
  expect((await readMapHexes(document, own, base)).hexes?.hexes.length).to.equal(42);
});
it('says what is wrong with them', async () => {
  const document = await readMapDocument(smallMapDocument(), {name: 'x', base});
  const {hexes, problems} = await readMapHexes(
    document,
    new URL('/no-such.hex.json', base).href,
    base,
  );
  expect(hexes).to.equal(undefined);
  expect(problems[0]).to.contain('was not found');
});
