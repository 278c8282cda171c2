import {LoadError, said} from './load-error.js';

/**
 * An address that may be asked for data: https, or plain http on this machine and on the page's own
 * origin (a page that is itself served over http cannot do better).
 *
 * @param base - the page's address, for relative ones
 * @throws LoadError `bad-address`
 */
export function safeAddress(address: string, base: string): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw new LoadError(
      'bad-address',
      said`The address in src cannot be read. Check it for typing errors.`,
    );
  }
  if (url.username || url.password) {
    throw new LoadError(
      'bad-address',
      said`The address in src holds a user name or password. Publish the data openly, without them.`,
    );
  }
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  const own = URL.canParse(base) && url.origin === new URL(base).origin;
  if (url.protocol === 'https:' || (url.protocol === 'http:' && (local || own))) return url;
  throw new LoadError('bad-address', said`The address in src must start with https://.`);
}
