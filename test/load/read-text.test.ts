import {expect} from '@open-wc/testing';
import {readText} from '../../src/load/read-text.js';

describe('readText', () => {
  it('joins letters that are divided between parts', async () => {
    const bytes = new TextEncoder().encode('£22');
    const parts = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    expect(await readText(new Response(parts), 100, 'a')).to.equal('£22');
  });

  it('stops an endless file', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new Uint8Array(1000));
      },
    });
    let message = '';
    await readText(new Response(endless), 10_000_000, 'spend.json').catch((error: unknown) => {
      message = (error as Error).message;
    });
    expect(message).to.contain('spend.json is larger than 10 MB');
  });
});
