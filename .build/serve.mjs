// A static server for examples, checks and benches: compressed, and with a strict page policy on request.
import {createReadStream} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {json} from 'node:stream/consumers';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

const root = fileURLToPath(new URL('../', import.meta.url));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.arrow': 'application/vnd.apache.arrow.file',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.md': 'text/plain; charset=utf-8',
};

/** The strictest policy under which everything must work. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const reportPath = '/refused-by-policy';
const compressed = new Map();

/**
 * Serves the project's folder on this machine only.
 *
 * @param {{port?: number, policy?: string, folder?: string}} options - port 0 takes any free one
 * @returns its address, what the policy refused so far as browsers report it, and how to close it
 */
export function serve({port = 0, policy, folder = root} = {}) {
  const refused = [];
  const server = createServer((request, response) => {
    if (request.method === 'POST' && request.url === reportPath) {
      void json(request).then((report) => refused.push(report['csp-report'] ?? report));
      return void response.writeHead(204).end();
    }
    answer(request, response, policy, folder).catch(() => {
      response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'}).end('Not found');
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = `http://127.0.0.1:${server.address().port}/`;
      const close = () => {
        server.closeAllConnections();
        return new Promise((done) => server.close(done));
      };
      resolve({address, refused, close});
    });
  });
}

async function answer(request, response, policy, folder) {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  let file = join(folder, normalize(path).replace(/^(\.\.[/\\])+/, ''));
  if ((await stat(file)).isDirectory()) {
    if (!path.endsWith('/')) return void response.writeHead(301, {location: `${path}/`}).end();
    file = join(file, 'index.html');
  }
  const {mtimeMs, size} = await stat(file);
  const etag = `"${Math.round(mtimeMs)}-${size}"`;
  const type = types[extname(file)] ?? 'application/octet-stream';
  const headers = {
    'content-type': type,
    'cache-control': 'no-cache',
    etag,
    'x-content-type-options': 'nosniff',
    ...(policy && type.startsWith('text/html')
      ? {'content-security-policy': `${policy}; report-uri ${reportPath}`}
      : {}),
  };
  // A page whose charts share a document asks for it once.
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end();
  const accepts = request.headers['accept-encoding'] ?? '';
  const encoding = accepts.includes('br') ? 'br' : accepts.includes('gzip') ? 'gzip' : '';
  if (!encoding || type.startsWith('image/png')) {
    response.writeHead(200, headers);
    return void createReadStream(file).pipe(response);
  }
  response.writeHead(200, {...headers, 'content-encoding': encoding, vary: 'accept-encoding'});
  response.end(await body(file, encoding));
}

async function body(file, encoding) {
  const {mtimeMs} = await stat(file);
  const key = `${encoding} ${mtimeMs} ${file}`;
  if (!compressed.has(key)) {
    const bytes = await readFile(file);
    compressed.set(
      key,
      encoding === 'br'
        ? brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 9}})
        : gzipSync(bytes),
    );
  }
  return compressed.get(key);
}
