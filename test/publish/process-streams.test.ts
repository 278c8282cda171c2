import assert from 'node:assert/strict';
import {test} from 'node:test';
import {processStreams} from '../../src/publish/process-streams.js';

function outlets(isTTY: boolean) {
  const said = {out: '', err: '', time: 0};
  const streams = processStreams({
    stdout: {write: (text) => (said.out += text)},
    stderr: {write: (text) => (said.err += text), isTTY},
    now: () => said.time,
  });
  return {said, streams};
}

test('steps are not shown when work is short', () => {
  const {said, streams} = outlets(true);
  streams.step?.('reading');
  streams.out('{}');
  assert.deepEqual([said.out, said.err], ['{}', '']);
});

test('in a terminal a step is written over by the next, and by words', () => {
  const {said, streams} = outlets(true);
  said.time = 1000;
  streams.step?.('reading');
  streams.step?.('writing');
  streams.err('done\n');
  streams.err('more\n');
  assert.equal(said.err, '\r\u001b[2Kreading…\r\u001b[2Kwriting…\r\u001b[2Kdone\nmore\n');
});

test('in a log a step has its line, every few seconds', () => {
  const {said, streams} = outlets(false);
  for (const [time, what] of [
    [1000, 'reading'],
    [2000, 'checking'],
    [7000, 'writing'],
  ] as const) {
    said.time = time;
    streams.step?.(what);
  }
  streams.done?.();
  assert.equal(said.err, 'reading…\nwriting…\n');
});
