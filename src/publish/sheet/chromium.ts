import {spawn} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Writable, Readable} from 'node:stream';

/** A message of the browser that nobody asked for. */
export interface BrowserEvent {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A page of a browser that runs without a window. */
export interface BrowserPage {
  /** Asks for something; the answer is the browser's. */
  readonly send: (method: string, params?: object) => Promise<Readonly<Record<string, unknown>>>;
  /** The value of an expression, which may be a promise, in the page. */
  readonly value: (expression: string) => Promise<unknown>;
}

/** A browser that runs without a window. */
export interface Chromium {
  readonly open: (heard: (event: BrowserEvent, page: BrowserPage) => void) => Promise<BrowserPage>;
  readonly close: () => Promise<void>;
}

interface Answer extends BrowserEvent {
  readonly id?: number;
  readonly sessionId?: string;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: {readonly message: string};
}

interface Waiting {
  readonly resolve: (result: Readonly<Record<string, unknown>>) => void;
  readonly reject: (error: Error) => void;
}

/** Nothing that a browser does for itself: no calls home, no first steps, no window. */
const FLAGS = [
  '--headless=new',
  '--remote-debugging-pipe',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--hide-scrollbars',
  '--no-default-browser-check',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/**
 * Starts a Chromium with a profile of its own, which is thrown away, and speaks to it through a pipe: no port is opened. Its
 * sandbox stays, but for root, whom Chromium does not run for with it.
 *
 * @param patience - milliseconds for each answer
 * @throws RangeError, in words for the one who typed, when it does not start or does not answer in time
 */
export async function startChromium(path: string, patience = 60_000): Promise<Chromium> {
  const profile = await mkdtemp(join(tmpdir(), 'vcse-charts-browser-'));
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(path, [...FLAGS, ...root, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const waiting = new Map<number, Waiting>();
  const pages = new Map<string, (event: BrowserEvent) => void>();
  let gone: RangeError | undefined;
  const end = (why: string) => {
    gone ??= new RangeError(`${path} ${why} (expected Chromium, Chrome or Edge; see CHROME_PATH)`);
    for (const {reject} of waiting.values()) reject(gone);
    waiting.clear();
  };
  const ended = new Promise<void>((resolve) => {
    child.once('error', ({message}) => (end(`did not start: ${message}`), resolve()));
    child.once('exit', () => (end('ended'), resolve()));
  });
  // Opened as pipes above.
  const [input, output] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  input.on('error', () => end('ended'));
  const hear = ({id, result = {}, error, sessionId, method, params}: Answer) => {
    const asked = id === undefined ? undefined : waiting.get(id);
    if (id === undefined) return pages.get(sessionId ?? '')?.({method, params});
    waiting.delete(id);
    if (error) asked?.reject(new RangeError(`the browser says: ${error.message}`));
    else asked?.resolve(result);
  };
  let text = '';
  output.setEncoding('utf8').on('data', (piece: string) => {
    const messages = (text + piece).split('\0');
    text = messages.pop() ?? '';
    for (const message of messages) hear(JSON.parse(message) as Answer);
  });
  let last = 0;
  const send = (method: string, params: object = {}, sessionId?: string) =>
    new Promise<Readonly<Record<string, unknown>>>((resolve, reject) => {
      if (gone) return reject(gone);
      const id = (last += 1);
      const late = setTimeout(() => {
        waiting.delete(id);
        reject(new RangeError(`the browser gave no answer in ${patience / 1000} seconds`));
      }, patience);
      waiting.set(id, {
        resolve: (result) => (clearTimeout(late), resolve(result)),
        reject: (error) => (clearTimeout(late), reject(error)),
      });
      input.write(`${JSON.stringify({id, method, params, sessionId})}\0`);
    });
  const close = async () => {
    if (!gone) await send('Browser.close').catch(() => child.kill());
    await ended;
    await rm(profile, {recursive: true, force: true, maxRetries: 5});
  };
  try {
    await send('Browser.getVersion');
  } catch (error) {
    child.kill();
    await ended;
    await rm(profile, {recursive: true, force: true, maxRetries: 5});
    throw error;
  }
  return {
    close,
    async open(heard) {
      const {targetId} = await send('Target.createTarget', {url: 'about:blank'});
      const {sessionId} = await send('Target.attachToTarget', {targetId, flatten: true});
      const session = String(sessionId);
      const page: BrowserPage = {
        send: (method, params) => send(method, params, session),
        async value(expression) {
          const options = {expression, awaitPromise: true, returnByValue: true};
          const {result, exceptionDetails} = (await page.send('Runtime.evaluate', options)) as {
            readonly result: {readonly value?: unknown};
            readonly exceptionDetails?: {readonly exception?: {readonly description?: string}};
          };
          if (!exceptionDetails) return result.value;
          const said = exceptionDetails.exception?.description ?? 'the page failed';
          throw new RangeError(said.split('\n')[0]?.replace(/^\w*Error: /, ''));
        },
      };
      pages.set(session, (event) => heard(event, page));
      return page;
    },
  };
}
