import {expect} from '@open-wc/testing';
import {LoadError} from '../../src/load/load-error.js';
import {loadJson} from '../../src/load/load-json.js';

const base = 'https://council.example/page';
const original = globalThis.fetch;
const asked: {url: string; init: RequestInit | undefined}[] = [];

function answerWith(...answers: (Response | Error | 'never')[]): void {
  let at = 0;
  asked.length = 0;
  globalThis.fetch = (url, init) => {
    asked.push({url: String(url), init});
    const answer = answers[Math.min(at, answers.length - 1)];
    at += 1;
    if (answer instanceof Response) return Promise.resolve(answer);
    if (answer instanceof Error) return Promise.reject(answer);
    return new Promise((_, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
    });
  };
}

async function failure(address = 'spend.json', limits = {wait: 1}): Promise<LoadError> {
  try {
    await loadJson(address, {base, limits});
  } catch (error) {
    expect(error).to.be.instanceOf(LoadError);
    return error as LoadError;
  }
  throw new Error('nothing failed');
}

describe('loadJson', () => {
  afterEach(() => {
    globalThis.fetch = original;
  });

  it('asks without cookies and without saying who asks', async () => {
    answerWith(new Response('{"a": 1}'));
    expect(await loadJson('spend.json', {base})).to.deep.equal({a: 1});
    expect(asked[0]?.url).to.equal('https://council.example/spend.json');
    expect(asked[0]?.init).to.include({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
    });
  });

  it('follows no redirect on another origin', async () => {
    answerWith(new Response('{}'));
    await loadJson('https://data.example/spend.json', {base});
    expect(asked[0]?.init?.redirect).to.equal('error');
  });

  it('says that a file was not found, and where to look', async () => {
    answerWith(new Response('<h1>secret server words</h1>', {status: 404}));
    const error = await failure();
    expect(error.reason).to.equal('not-found');
    expect(error.message).to.equal(
      'spend.json was not found (404). Check the address in src, and that the file was uploaded.',
    );
  });

  it('tells a sign-in and a broken server apart', async () => {
    answerWith(new Response('', {status: 403}));
    expect((await failure()).reason).to.equal('refused');
    answerWith(new Response('', {status: 500}));
    expect((await failure()).reason).to.equal('server');
  });

  it('tries twice more after a passing fault', async () => {
    answerWith(new Response('', {status: 503}), new TypeError('network'), new Response('[1]'));
    expect(await loadJson('spend.json', {base, limits: {wait: 1}})).to.deep.equal([1]);
    expect(asked.length).to.equal(3);
    answerWith(new Response('', {status: 503}));
    expect((await failure()).reason).to.equal('server');
    expect(asked.length).to.equal(3);
  });

  it('gives up when the time is over', async () => {
    answerWith('never');
    const error = await failure('spend.json', {wait: 1, time: 30} as {wait: number});
    expect(error.reason).to.equal('time-out');
    expect(error.message).to.contain('did not come within');
  });

  it('stops at the size limit while it reads', async () => {
    answerWith(new Response(`"${'x'.repeat(5000)}"`));
    const error = await failure('spend.json', {wait: 1, bytes: 4000} as {wait: number});
    expect(error.reason).to.equal('too-large');
  });

  it('tells a web page, half a file and other text apart', async () => {
    answerWith(new Response('<!doctype html><p>Sorry</p>'));
    expect((await failure()).reason).to.equal('web-page');
    answerWith(new Response('{"a": [1, 2'));
    expect((await failure()).reason).to.equal('cut-short');
    answerWith(new Response('amount,name'));
    expect((await failure()).reason).to.equal('not-json');
  });

  it('says what another site must allow when it cannot be read', async () => {
    answerWith(new TypeError('failed to fetch'));
    const error = await failure('https://data.example/spend.json');
    expect(error.reason).to.equal('unreachable');
    expect(error.message).to.contain('data.example');
    expect(error.message).to.contain('Access-Control-Allow-Origin');
  });

  it('rejects with the abort, not with a message, when it is no longer wanted', async () => {
    answerWith('never');
    const stop = new AbortController();
    const loading = loadJson('spend.json', {base, signal: stop.signal});
    stop.abort();
    let name = '';
    await loading.catch((error: unknown) => {
      name = (error as Error).name;
    });
    expect(name).to.equal('AbortError');
  });
});
