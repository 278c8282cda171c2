import assert from 'node:assert/strict';
import {test} from 'node:test';
import {suppliersName} from '../../../src/publish/datasets/suppliers-name.js';

const name = (registered: string, register: string, category: string) =>
  suppliersName({registered, register, category, number: '00042'});

test('bodies have their names', () => {
  assert.equal(name('NUFFIELD HEALTH', 'charity-and-company', 'other'), 'Nuffield Health');
  assert.equal(name('DR FOSTER LIMITED', 'company-only', 'other'), 'Dr Foster Limited');
  assert.equal(name('DERBY', 'neither', 'local-authority'), 'Derby');
  assert.equal(name('CULVERHAY SURGERY', 'neither', 'gp-services'), 'Culverhay Surgery');
});

test('a name that may be a person’s is withheld', () => {
  const practice = 'General practice 00042 (name withheld)';
  assert.equal(name('DR A B EXAMPLE & PARTNERS', 'neither', 'gp-services'), practice);
  assert.equal(name('EXAMPLE', 'neither', 'gp-services'), practice);
  assert.equal(name('DRS EXAMPLE SURGERY', 'neither', 'gp-services'), practice);
  const other = 'Supplier 00042 (name withheld)';
  assert.equal(name('ANN EXAMPLE', 'neither', 'other'), other);
  assert.equal(name('ANY CARE LTD OBO ANN EXAMPLE', 'neither', 'other'), other);
  assert.equal(name('ANN CARE EXAMPLE 05V', 'neither', 'other'), other);
  assert.equal(
    name('EXECUTOR OF AN ESTATE 1', 'neither', 'executor'),
    'Executor of an estate 00042 (name withheld)',
  );
});
