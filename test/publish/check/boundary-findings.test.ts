import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {boundaryFindings} from '../../../src/publish/check/boundary-findings.js';
import {openDocument} from '../../../src/publish/documents/open-document.js';
import {folderWith} from '../support/ran.js';
import {squaresFile} from '../support/squares-file.js';

type Feature = {properties: {gss: string}; geometry: {coordinates: number[][][]}};
const features = () => (JSON.parse(squaresFile) as {features: Feature[]}).features;
const codes = features().map(({properties}) => properties.gss);

function documentWith(resource: object, ids: readonly string[] = codes) {
  return {
    $schema: 'spend-1.json',
    name: 'spend',
    title: 'Spend',
    resources: [
      {name: 'commissioners', data: ids.map((id) => ({id, name: `Body ${id}`}))},
      {name: 'boundaries', codeProperty: 'gss', projected: true, ...resource},
    ],
  };
}

/** Findings of boundaries of nine squares, of which some were changed. */
async function findings(change: (features: Feature[]) => Feature[], ids?: readonly string[]) {
  const data = {type: 'FeatureCollection', features: change(features())};
  const found = await boundaryFindings(documentWith({data}, ids), '.');
  return found.map(({level, text}) => `${level}: ${text}`);
}

test('good boundaries are in order', async () => {
  assert.deepEqual(await findings((each) => each), []);
});
test('a border that crosses itself is told with its place; one by a hair is no warning', async () => {
  const [eight] = await findings(([first, ...others]) => {
    const [[a, , c, d, , f] = []] = first?.geometry.coordinates ?? [];
    first!.geometry.coordinates = [[a!, c!, f!, d!, a!]];
    return [first!, ...others];
  });
  assert.match(
    eight ?? '',
    /^warning: boundaries: the border of A0 \(County of A0\) crosses itself at \d+, \d+, so it may be drawn wrong/,
  );
  const [hair] = await findings(([first, ...others]) => {
    const [ring = []] = first?.geometry.coordinates ?? [];
    const [x = 0, y = 0] = ring[4] ?? [];
    ring.splice(4, 1, [x + 2, y], [x, y + 2], [x, y], [x + 2, y + 2]);
    return [first!, ...others];
  });
  assert.match(hair ?? '', /^fact: .* crosses itself at .*, by too little to be seen\.$/);
});
test('arcs that do not meet are told', async () => {
  const arcs = [
    [
      [0, 0],
      [9, 0],
      [9, 9],
    ],
    [
      [8, 9],
      [0, 0],
    ],
  ];
  const geometries = [{type: 'Polygon', properties: {gss: 'A0'}, arcs: [[0, 1]]}];
  const data = {type: 'Topology', arcs, objects: {a: {geometries}}};
  const [gap] = await boundaryFindings(documentWith({data}, ['A0']), '.');
  assert.match(gap?.text ?? '', /the border of A0 has a gap at 9, 9, so it may be drawn wrong/);
});
test('what charts refuse is a problem', async () => {
  assert.match(
    (await findings((each) => [...each, ...each.slice(0, 1)]))[0] ?? '',
    /^problem: boundaries: shapes 1 and 10 have the same code, "A0"/,
  );
  const [missing] = await boundaryFindings(documentWith({path: 'none.json'}), '.');
  assert.equal(missing?.text, 'none.json was not found beside the document.');
  const at = await folderWith({'a.json': '{"type": "Feature"}', 'b.json': '<html>'});
  const told = async (path: string) =>
    (await boundaryFindings(documentWith({path}), at('')))[0]?.text ?? '';
  assert.match(await told('a.json'), /a\.json: is not a boundary file: its type is "Feature"/);
  assert.match(await told('b.json'), /A web page came instead of data from b\.json/);
  assert.match(await told('https://example.org/c.json'), /is not beside the document/);
  const hexagons = {name: 'hexagons', data: {layout: 'round', hexes: {}}};
  const [layout] = await boundaryFindings({...documentWith({}), resources: [hexagons]}, '.');
  assert.match(layout?.text ?? '', /has an unknown layout: "round"/);
});
test('codes that do not meet are told by name', async () => {
  assert.deepEqual(await findings((each) => each, ['A0', 'A1', 'B7']), [
    'warning: boundaries lacks 1 of 3 commissioners: Body B7 (B7).',
    'fact: boundaries holds 7 areas that are no commissioners: County of A2 (A2), County of A3 (A3), County of A4 (A4), County of A5 (A5), County of A6 (A6), County of A7 (A7), County of A8 (A8).',
  ]);
  assert.match(
    (await findings((each) => each, ['x']))[0] ?? '',
    /^problem: boundaries holds none of the 1 commissioners: they have codes like x, the shapes like A0\./,
  );
});
test('the shipped documents have shapes without a fault that is seen, and every commissioner has one', async () => {
  for (const name of ['ccg-spend-2018-19', 'ccg-2019-spend-2018-19', 'district-2023-population']) {
    const folder = fileURLToPath(new URL('../../../datasets/', import.meta.url));
    const found = await boundaryFindings(await openDocument(`${folder}${name}.json`), folder);
    assert.deepEqual(
      found.filter(({level}) => level !== 'fact'),
      [],
    );
  }
});
