import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {documentText} from '../../../src/publish/documents/document-text.js';
import {run} from '../../../src/publish/run.js';
import {paymentsDocument} from './payments-document.js';

/** A new folder with some files. */
export async function folderWith(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<(name: string) => string> {
  const folder = await mkdtemp(join(tmpdir(), 'vcse-charts-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return (name) => join(folder, name);
}

/** What one command line says, and its exit code. */
export async function ran(...args: string[]): Promise<{code: number; out: string; err: string}> {
  let out = '';
  let err = '';
  const code = await run(args, {out: (text) => (out += text), err: (text) => (err += text)});
  return {code, out, err};
}

/** The document of three councils as a file. */
export const goodDocument = documentText(paymentsDocument());
