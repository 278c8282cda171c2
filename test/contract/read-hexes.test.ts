import {expect} from '@open-wc/testing';
import {readHexes} from '../../src/contract/read-hexes.js';
import {hexagons} from '../support/small-map.js';

const name = 'areas.hex.json';

it('reads keys, columns and rows, or the code from a field', () => {
  expect(readHexes(hexagons(), {name}).hexes[1]).to.deep.equal({code: 'B', q: 1, r: 1});
  const named = {layout: 'odd-q', hexes: {QT6: {n: 'Cornwall', q: 0, r: 0, gss: 'E54'}}};
  expect(readHexes(named, {name, codeProperty: 'gss'})).to.deep.equal({
    layout: 'odd-q',
    hexes: [{code: 'E54', name: 'Cornwall', q: 0, r: 0}],
  });
});
it('tells another layout word, and which there are', () => {
  expect(() => readHexes({...hexagons(), layout: 'hexagonal'}, {name})).to.throw(
    'areas.hex.json: has an unknown layout: "hexagonal" (expected odd-r, even-r, odd-q, even-q)',
  );
});
it('tells what is no HexJSON, hexagons without a place, and two in one place', () => {
  expect(() => readHexes({}, {name})).to.throw('is not a HexJSON file');
  expect(() => readHexes({layout: 'odd-r', hexes: {A: {q: 'x', r: 1}}}, {name})).to.throw(
    'no place',
  );
  expect(() =>
    readHexes({layout: 'odd-r', hexes: {A: {q: 0, r: 1}, B: {q: 0, r: 1}}}, {name}),
  ).to.throw('hexagons "A" and "B" lie in one place, column 0, row 1');
  expect(() => readHexes({layout: 'odd-r', hexes: {}}, {name})).to.throw('holds no hexagons');
});
