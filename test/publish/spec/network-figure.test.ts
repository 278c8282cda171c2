import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {readNetworkGraph} from '../../../src/elements/read-network-graph.js';
import {networkFigure} from '../../../src/publish/spec/network-figure.js';

const asked = {kinds: [], neighbours: false, sort: 'money', narrow: false} as const;

test('a network has the form that suits it, and places for all its bodies in a map of ties', async () => {
  const file = new URL('../../../datasets/network-three-patterns.json', import.meta.url);
  const input: unknown = JSON.parse(await readFile(file, 'utf8'));
  const graph = await readNetworkGraph(input, {name: 'a.json'});
  const made = networkFigure(graph, {...asked, form: 'force'});
  assert.equal(made?.view.form, 'force');
  const places = made?.view.form === 'force' ? made.view.places : [];
  assert.ok(places.length > 0);
  assert.ok(places.flat().every((each) => Number.isFinite(each)));
  assert.ok(made?.words.heading);
  assert.equal(networkFigure({...graph, bodies: []}, asked), undefined);
});
