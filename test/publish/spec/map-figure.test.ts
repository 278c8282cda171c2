import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {ContractError} from '../../../src/contract/contract-error.js';
import {mapOptions} from '../../../src/elements/map-options.js';
import {mapFigure} from '../../../src/publish/spec/map-figure.js';

const settings = {
  measure: 'population',
  sector: 'vcse',
  category: undefined,
  period: undefined,
  view: undefined,
  scheme: undefined,
  classes: undefined,
  breaks: undefined,
  reference: undefined,
  referenceName: undefined,
  highlight: undefined,
  inset: undefined,
  order: 'descending',
  selected: undefined,
  picked: undefined,
  zoomed: {scale: 1, x: 0.5, y: 0.5},
  hexagons: undefined,
};

test('a map is complete at once, and shapes that cannot be read are its fault', async () => {
  const file = new URL('../../../datasets/icb-2023-population.json', import.meta.url);
  const document: unknown = JSON.parse(await readFile(file, 'utf8'));
  const shapes = new URL('../../../datasets/icb-2023.topo.json', import.meta.url);
  const value: unknown = JSON.parse(await readFile(shapes, 'utf8'));
  const source = {document, name: 'a.json', boundaries: {name: 'icb.json', value}};
  const view = await mapFigure(source, mapOptions(settings));
  assert.equal(view?.items.length, 42);
  assert.equal(view?.shapes?.areas.length, 42);
  const broken = {...source, boundaries: {name: 'icb.json', value: {}}};
  await assert.rejects(mapFigure(broken, mapOptions(settings)), ContractError);
});
