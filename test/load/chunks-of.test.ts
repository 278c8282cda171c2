import {expect} from '@open-wc/testing';
import {chunksOf} from '../../src/load/chunks-of.js';
import {LoadError} from '../../src/load/load-error.js';

describe('chunksOf', () => {
  it('lets go of a response that is larger than the limit, and says how large it may be', async () => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1_000_000)),
      cancel: () => {
        cancelled = true;
      },
    });
    const seen: number[] = [];
    const failure = await (async () => {
      for await (const chunk of chunksOf(new Response(body), 3e6, 'big.json')) {
        seen.push(chunk.byteLength);
      }
    })().catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(LoadError);
    expect((failure as LoadError).message).to.contain('big.json is larger than 3 MB');
    expect(seen.length).to.equal(3);
    expect(cancelled).to.equal(true);
  });
});
