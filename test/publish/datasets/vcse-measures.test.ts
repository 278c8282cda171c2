import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  valuesOf,
  valuesOfAreas,
  vcseMeasures,
  vcsePerspectives,
} from '../../../src/publish/datasets/vcse-measures.js';

const payment = (area: string, supplier: string, sector: string, pounds: number) => ({
  area,
  supplier,
  sector,
  pence: pounds * 100,
});
const payments = [
  payment('A', 'trust', 'nhs', 600),
  payment('A', 'one', 'vcse', 30),
  payment('A', 'two', 'vcse', 10),
  payment('A', 'firm', 'private', 360),
  payment('B', 'two', 'vcse', 50),
];

test('shares, pounds per head, suppliers, dependence and concentration follow from the payments', () => {
  const values = valuesOfAreas(payments, new Map([['A', 20]])).get('A');
  assert.deepEqual(
    [...(values ?? [])],
    [
      ['share', 4],
      ['share-of-independent', 10],
      ['per-head', 2],
      ['suppliers', 2],
      ['no-other', 50],
      ['largest', 75],
      ['concentration', 0.625],
    ],
  );
});

test('what cannot be worked out is left out', () => {
  assert.deepEqual([...valuesOf([], undefined, () => 0).keys()], ['suppliers']);
});

test('every measure stands under a perspective and no way is better', () => {
  const ids = vcsePerspectives.map(({id}) => id);
  assert.ok(
    vcseMeasures.every(
      ({perspective, polarity}) => ids.includes(perspective) && polarity === 'neither',
    ),
  );
});
