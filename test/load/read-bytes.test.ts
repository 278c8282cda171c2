import {expect} from '@open-wc/testing';
import {LoadError} from '../../src/load/load-error.js';
import {readBytes} from '../../src/load/read-bytes.js';

describe('readBytes', () => {
  it('puts the parts together in their order', async () => {
    const parts = [[1, 2], [3], [4, 5]].map((part) => new Uint8Array(part));
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const part of parts) controller.enqueue(part);
        controller.close();
      },
    });
    expect([...(await readBytes(new Response(body), 5, 'a.arrow'))]).to.deep.equal([1, 2, 3, 4, 5]);
  });

  it('stops at the limit', async () => {
    const failure = await readBytes(new Response('12345678'), 7, 'a.arrow').catch(
      (e: unknown) => e,
    );
    expect(failure).to.be.instanceOf(LoadError);
    expect((failure as LoadError).reason).to.equal('too-large');
  });

  it('takes an empty answer', async () => {
    expect((await readBytes(new Response(null), 5, 'a.arrow')).length).to.equal(0);
  });
});
