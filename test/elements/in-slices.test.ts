import {expect} from '@open-wc/testing';
import {inSlices} from '../../src/elements/in-slices.js';

function* busy(milliseconds: number): Generator<undefined, string> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) yield;
  return 'done';
}

describe('inSlices', () => {
  it('gives what the work returns, and lets others in between', async () => {
    let others = 0;
    // A task that asks for the next one: a timer may be late on a busy machine.
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      others += 1;
      port2.postMessage(undefined);
    };
    port2.postMessage(undefined);
    expect(await inSlices(busy(80))).to.equal('done');
    port1.close();
    expect(others).to.be.above(1);
  });

  it('gives work up when it is told to', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('not needed')), 5);
    let said = '';
    await inSlices(busy(5000), stop.signal).catch((error: Error) => (said = error.message));
    expect(said).to.equal('not needed');
  });
});
