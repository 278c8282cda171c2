import {LoadError, said} from './load-error.js';
import {safeAddress} from './safe-address.js';

/** How much and how long to wait. */
export interface LoadLimits {
  /** Bytes after decompression. */
  readonly bytes: number;
  /** Milliseconds until the last byte. */
  readonly time: number;
  /** Milliseconds before the first of two more tries after a passing fault; the second waits twice as long. */
  readonly wait: number;
}

const usual: LoadLimits = {bytes: 10e6, time: 20_000, wait: 500};
const TRIES = 3;

/** Where a file is asked for from, and for how long. */
export interface LoadOptions {
  readonly signal?: AbortSignal;
  /** Address of the page. */
  readonly base?: string;
  readonly limits?: Partial<LoadLimits>;
}

/**
 * What is read from a file. Asks without cookies and without saying which page asks, follows no
 * redirect to another origin, and tries twice more after a passing fault of network or server.
 *
 * @param address - https, or relative to `base`
 * @param read - takes the answer, the most bytes to take from it, and the file's name for messages
 * @throws LoadError, with a message for the editor of the page
 * @throws DOMException `AbortError` when `signal` is aborted
 */
export async function loadFile<Value>(
  address: string,
  read: (response: Response, bytes: number, name: string) => Promise<Value>,
  {signal, base = document.baseURI, limits = {}}: LoadOptions = {},
): Promise<Value> {
  const url = safeAddress(address, base);
  const name = url.pathname.split('/').pop() || url.hostname;
  const {bytes, time, wait} = {...usual, ...limits};
  const late = AbortSignal.timeout(time);
  const stop = signal ? AbortSignal.any([signal, late]) : late;
  try {
    const response = await ask(url, name, base, stop, wait);
    return await read(response, bytes, name);
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (error instanceof LoadError) throw error;
    if (late.aborted) {
      throw new LoadError(
        'time-out',
        said`${name} did not come within ${String(Math.round(time / 1000))} seconds. Try again later.`,
      );
    }
    throw unreachable(url, name, base);
  }
}

async function ask(
  url: URL,
  name: string,
  base: string,
  signal: AbortSignal,
  wait: number,
): Promise<Response> {
  for (let tried = 1; ; tried += 1) {
    try {
      const response = await fetch(url, {
        signal,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: sameOrigin(url, base) ? 'follow' : 'error',
      });
      if (response.ok) return response;
      if (tried === TRIES || ![429, 502, 503, 504].includes(response.status)) {
        throw refused(response.status, name);
      }
    } catch (error) {
      if (error instanceof LoadError || signal.aborted || tried === TRIES || !navigator.onLine) {
        throw error;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, wait * tried));
    signal.throwIfAborted();
  }
}

function sameOrigin(url: URL, base: string): boolean {
  return URL.canParse(base) && new URL(base).origin === url.origin;
}

function refused(status: number, name: string): LoadError {
  if (status === 404 || status === 410) {
    return new LoadError(
      'not-found',
      said`${name} was not found (${String(status)}). Check the address in src, and that the file was uploaded.`,
    );
  }
  if (status === 401 || status === 403) {
    return new LoadError(
      'refused',
      said`${name} may not be read by everyone (${String(status)}). Publish it without a sign-in.`,
    );
  }
  return new LoadError(
    'server',
    said`The server answered with an error (${String(status)}) when asked for ${name}. Try again later.`,
  );
}

function unreachable(url: URL, name: string, base: string): LoadError {
  if (!navigator.onLine) {
    return new LoadError('offline', said`You are offline, so ${name} could not be loaded.`);
  }
  return new LoadError(
    'unreachable',
    sameOrigin(url, base)
      ? said`${name} could not be reached. Try again later.`
      : said`${name} could not be reached. It is on another site (${url.hostname}), which must allow this page to read it: its server needs the header Access-Control-Allow-Origin.`,
  );
}
