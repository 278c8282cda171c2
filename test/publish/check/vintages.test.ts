import assert from 'node:assert/strict';
import {test} from 'node:test';
import {vintages} from '../../../src/publish/check/vintages.js';

const facts = {
  currency: 'GBP' as const,
  instrument: 'payment' as const,
  period: '2018-19',
  areaVintage: '2018-04',
};

test('money, people and boundaries of one time are in order', () => {
  const commissioners = [{id: 'A', name: 'A', population: 9, populationYear: 2018}];
  const boundaries = [{name: 'boundaries', areaVintage: '2018-04', data: {}}];
  assert.deepEqual(vintages(facts, commissioners, boundaries), []);
  const declared = [{name: 'boundaries', areaVintage: '2017-04', sameAreasAs: ['2018-04']}];
  assert.deepEqual(vintages(facts, commissioners, declared), []);
});

test('other years and other boundaries are told, with the cure', () => {
  const commissioners = [
    {id: 'A', name: 'A', population: 9, populationYear: 2011},
    {id: 'B', name: 'B', population: 9, populationYear: 2018},
    {id: 'C', name: 'C'},
  ];
  const boundaries = [{name: 'boundaries', areaVintage: '2019-04', data: {}}];
  assert.deepEqual(
    vintages(facts, commissioners, boundaries).map(({text}) => text),
    [
      'The population is of 2011 and the money of 2018-19: figures per head mislead. Use the population of 2018.',
      'Populations are of different years: 2011, 2018.',
      '1 of 3 commissioners have no population, so they have no figure per head.',
      'The table boundaries is of the areas of 2019-04, the money of those of 2018-04. Add the money up for the later areas: give the document a table succession, then vcse-charts summarise --forward.',
    ],
  );
});
