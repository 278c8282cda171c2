import {expect} from '@open-wc/testing';
import {drawn, placed, until} from '../support/drawn.js';
import {smallDocument} from '../support/small-spend.js';

describe('DocumentLoader', () => {
  it('prefers data to an inline script, and that to src', async () => {
    const element = await drawn({
      data: smallDocument(),
      src: '/datasets/no-such-file.json',
      measure: 'share',
    });
    expect(element.figure?.provenance.title).to.equal('Small spending');
    const inline = await placed({src: '/datasets/no-such-file.json', measure: 'share'});
    inline.remove();
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({...smallDocument(), title: 'Inline'});
    const second = document.createElement('vcse-distribution');
    Object.assign(second, {loading: 'eager', measure: 'share'});
    second.append(script);
    document.body.append(second);
    await until(() => second.state === 'ready', 'the inline document');
    expect(second.figure?.provenance.title).to.equal('Inline');
    second.remove();
  });

  it('lets the last request win', async () => {
    const original = globalThis.fetch;
    const answers = new Map<string, (response: Response) => void>();
    globalThis.fetch = (url) =>
      new Promise((resolve) => answers.set(String(url).split('/').pop() ?? '', resolve));
    const element = await placed({src: 'slow.json', measure: 'share'});
    await element.updateComplete;
    element.src = 'fast.json';
    await element.updateComplete;
    const titled = (title: string) => new Response(JSON.stringify({...smallDocument(), title}));
    answers.get('fast.json')?.(titled('Fast'));
    await until(() => element.state === 'ready', 'the second document');
    answers.get('slow.json')?.(titled('Slow'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    globalThis.fetch = original;
    expect(element.figure?.provenance.title).to.equal('Fast');
  });

  it('drops its request when the element leaves the page, and asks again when it comes back', async () => {
    const original = globalThis.fetch;
    const signals: (AbortSignal | null | undefined)[] = [];
    globalThis.fetch = (_, init) => {
      signals.push(init?.signal);
      return new Promise(() => undefined);
    };
    const element = await placed({src: 'spend.json', measure: 'share'});
    await element.updateComplete;
    const home = element.parentElement;
    element.remove();
    expect(signals[0]?.aborted).to.equal(true);
    home?.append(element);
    element.requestUpdate();
    await element.updateComplete;
    globalThis.fetch = original;
    expect(signals.length).to.equal(2);
  });

  it('takes a request that it dropped itself for no error', async () => {
    const original = globalThis.fetch;
    globalThis.fetch = (_, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
      });
    const element = await placed({src: 'spend.json', measure: 'share'});
    await element.updateComplete;
    let told = 0;
    element.addEventListener('vcse-error', () => (told += 1));
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    globalThis.fetch = original;
    expect(told).to.equal(0);
    expect(element.state).to.equal('loading');
  });

  it('waits until the element comes near, unless it is eager', async () => {
    const space = document.createElement('div');
    space.style.setProperty('height', '4000px');
    const element = document.createElement('vcse-distribution');
    Object.assign(element, {data: smallDocument(), measure: 'share'});
    document.body.append(space, element);
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(element.state).to.equal('loading');
    element.loading = 'eager';
    await until(() => element.state === 'ready', 'the document');
    space.remove();
    element.remove();
  });
});
