import assert from 'node:assert/strict';
import {test} from 'node:test';
import {askedOf, chartOf, chartOptions} from '../../../src/publish/commands/chart-options.js';

/** What stands on a command line. */
const given = (values: Readonly<Record<string, string | true>>) => ({
  files: [],
  text: (name: string) => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  },
  texts: () => [],
  flag: (name: string) => values[name] === true,
});

test('chartOptions has every setting once, with the charts that have it', () => {
  assert.equal(chartOptions['index']?.type, 'boolean');
  assert.equal(chartOptions['label-top']?.description, 'of distribution, reach');
  assert.match(chartOptions['type']?.description ?? '', /^distribution, reach, trend, map/);
});

test('askedOf gives settings by their properties, of the types that they have', () => {
  const {chart} = chartOf('distribution', 'spend');
  const values = {'label-top': '3', quartiles: true, measure: 'share'} as const;
  assert.deepEqual(askedOf(given(values), 'distribution', chart), {
    labelTop: 3,
    quartiles: true,
    measure: 'share',
  });
  assert.throws(
    () => askedOf(given({large: '5'}), 'distribution', chart),
    /--large is a setting of reach, not of distribution/,
  );
});

test('chartOf names the charts that fit a document', () => {
  assert.throws(() => chartOf('map', 'survey'), /expected survey for a survey document/);
});
