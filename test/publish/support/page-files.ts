import {readFile} from 'node:fs/promises';
import type {PageFiles} from '../../../src/publish/render/chart-document.js';

/** A site of this project's documents for tests, and what was asked of it. */
export function pageFiles(): PageFiles & {readonly asked: string[]} {
  const asked: string[] = [];
  const root = new URL('../../contract/documents/', import.meta.url);
  return {
    base: 'https://site.invalid/page.html',
    read: (address) => {
      asked.push(address.pathname);
      return readFile(new URL(`.${address.pathname}`, root));
    },
    asked,
  };
}
