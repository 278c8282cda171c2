import {readFile, realpath} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, sep} from 'node:path';

/** A folder that this machine alone can read over HTTP. */
export interface ServedFolder {
  /** With a slash at its end. */
  readonly address: string;
  /** Paths that were asked for and are not there. */
  readonly missing: readonly string[];
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.arrow': 'application/vnd.apache.arrow.file',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.woff2': 'font/woff2',
};

/** Serves the files of a folder on 127.0.0.1, at a free port, to reading alone; links out of the folder are not followed. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const root = await realpath(folder);
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    contentOf(root, request.method === 'GET' ? path : undefined).then(
      (content) => {
        const type = types[extname(path ?? '').toLowerCase()] ?? 'application/octet-stream';
        response.writeHead(200, {'content-type': type, 'x-content-type-options': 'nosniff'});
        response.end(content);
      },
      () => {
        if (path !== '/favicon.ico') missing.push(path ?? String(request.url));
        response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'}).end('Not found');
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // It listens at a port, not at a pipe.
  const {port} = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    missing,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function pathOf(address: string): string | undefined {
  try {
    return decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname);
  } catch {
    return undefined;
  }
}

async function contentOf(root: string, path: string | undefined): Promise<Buffer> {
  if (path === undefined) throw new RangeError('invalid path');
  const file = await realpath(join(root, path));
  if (!file.startsWith(root + sep)) throw new RangeError('not in the folder');
  return readFile(file);
}
