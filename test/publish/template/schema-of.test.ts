import assert from 'node:assert/strict';
import {test} from 'node:test';
import {schemaOf} from '../../../src/publish/template/schema-of.js';

test('a reference is looked up, and a node’s own words win', () => {
  const {resolve} = schemaOf('spend');
  const sector = resolve({$ref: '#/$defs/Sector', description: 'Mine'});
  assert.equal(sector.description, 'Mine');
  assert.ok(sector.enum?.includes('vcse'));
});

test('an unknown kind is refused with those that there are', () => {
  assert.throws(
    () => schemaOf('money'),
    new RangeError('unknown kind: money (expected insight, network, scorecard, spend, survey)'),
  );
});
