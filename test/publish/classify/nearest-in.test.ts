import assert from 'node:assert/strict';
import {test} from 'node:test';
import {nearestIn} from '../../../src/publish/classify/nearest-in.js';

const one = (id: string, name: string) => ({id, name, alsoKnownAs: []});

test('the most alike name is found, and none where none is alike enough', () => {
  const nearest = nearestIn([one('1', 'Bradford Mind'), one('2', 'Bradford Minds Ltd')]);
  assert.equal(nearest('Bradfrod Mind')?.one, undefined);
  assert.equal(nearest('Bradford Mynd')?.one.id, '1');
  assert.equal(nearest('Acme Care plc'), undefined);
});

test('in a list as large as a register, rare words find the name', () => {
  const many = Array.from({length: 3000}, (_, at) => one(String(at), `Community Group ${at}`));
  const nearest = nearestIn([...many, one('x', 'Ravenscliffe Community Group')]);
  assert.equal(nearest('Ravenscliffe Comunity Group')?.one.id, 'x');
});

test('a legal form that one of two names leaves out makes them no less alike', () => {
  const nearest = nearestIn([one('1', 'Hope House'), one('2', 'Ravenscliffe CIC')]);
  assert.deepEqual(nearest('HOPE HOUSE LTD'), {one: one('1', 'Hope House'), likeness: 1});
  assert.equal(nearest('Ravenscliffe')?.one.id, '2');
});
