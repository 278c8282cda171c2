import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {test} from 'node:test';
import {besideTool} from '../../../src/publish/page/beside-tool.js';

test('besideTool finds a file of the built package, and says when there is none', () => {
  assert.ok(existsSync(besideTool('third-party-licences.txt')));
  assert.throws(
    () => besideTool('inline/vcse-pie.js'),
    /^RangeError: inline\/vcse-pie\.js is not beside the tool: build or install it again$/,
  );
});
