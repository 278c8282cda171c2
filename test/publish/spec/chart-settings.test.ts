import assert from 'node:assert/strict';
import {test} from 'node:test';
import {chartSettings} from '../../../src/publish/spec/chart-settings.js';

test('settings are attributes in kebab case, with their types, without what only a page sets', () => {
  const usual = {sector: 'vcse', labelTop: undefined, quartiles: false, narrow: false};
  assert.deepEqual(chartSettings(usual, {numbers: ['labelTop'], unset: ['narrow']}), [
    {property: 'sector', attribute: 'sector', type: 'text'},
    {property: 'labelTop', attribute: 'label-top', type: 'number'},
    {property: 'quartiles', attribute: 'quartiles', type: 'flag'},
  ]);
});
