import assert from 'node:assert/strict';
import {test} from 'node:test';
import {shapesInFile} from '../../../src/publish/boundaries/shapes-in-file.js';
import {folderWith} from '../support/ran.js';
import {squaresFile} from '../support/squares-file.js';

test('eastings and northings in metres come as km', async () => {
  const at = await folderWith({'areas.json': squaresFile});
  const shapes = await shapesInFile(at('areas.json'), {projected: true, codeProperty: 'gss'});
  assert.equal(shapes.areas.length, 9);
  assert.ok(shapes.arcs.every((arc) => Array.from(arc).every((value) => Math.abs(value) < 500)));
});
