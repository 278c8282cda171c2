import {mkdir, readFile, stat, writeFile} from 'node:fs/promises';
import {basename, dirname, extname, join, relative, resolve, sep} from 'node:path';
import {chromiumPath} from '../sheet/chromium-path.js';
import {startChromium} from '../sheet/chromium.js';
import {serveFolder} from '../sheet/serve-folder.js';
import {sheetFiles} from '../sheet/sheet-files.js';
import type {Command} from './command.js';
import {oneFile} from './one-file.js';

export const sheetCommand: Command = {
  name: 'sheet',
  summary:
    'makes files of the sheet in a page: A4 as PDF, pictures with their alternative texts, and the page with its charts in it',
  usage: 'PAGE.html --out FOLDER [--root FOLDER]',
  options: {
    out: {
      type: 'string',
      value: 'FOLDER',
      description: 'where to write; another folder than the page is in',
    },
    root: {
      type: 'string',
      value: 'FOLDER',
      description: 'folder that holds all that the page asks for; that of the page when left out',
    },
  },
  example: 'vcse-charts sheet sheet.html --out sheet',
  async run(given, streams) {
    const path = resolve(oneFile(given));
    const folder = dirname(path);
    const target = given.text('out');
    if (target === undefined) throw new RangeError('missing --out (expected a folder)');
    const out = resolve(target);
    if (out === folder)
      throw new RangeError(
        `--out is the folder that ${basename(path)} is in (expected another one: the page is written, too)`,
      );
    const root = resolve(given.text('root') ?? folder);
    const inRoot = relative(root, path);
    if (inRoot.startsWith('..'))
      throw new RangeError(`${basename(path)} is not in ${root} (expected a --root that holds it)`);
    if (!(await stat(root)).isDirectory())
      throw new RangeError(`--root is ${root}, which is no folder`);
    const html = await readFile(path, 'utf8');
    const served = await serveFolder(root);
    try {
      const browser = await startChromium(chromiumPath());
      try {
        const address = inRoot.split(sep).map(encodeURIComponent).join('/');
        const back = relative(out, folder).split(sep).map(encodeURIComponent).join('/');
        const {files, notes} = await sheetFiles(
          {
            html,
            address: new URL(address, served.address),
            name: basename(path, extname(path)),
            back: back && `${back}/`,
            ...(streams.step ? {step: streams.step} : {}),
          },
          browser,
          served,
        );
        await mkdir(out, {recursive: true});
        for (const [name, content] of files) await writeFile(join(out, name), content);
        for (const note of notes) streams.err(`${note}\n`);
        streams.out(`${files.size} files in ${target}: ${[...files.keys()].join(', ')}\n`);
        return 0;
      } finally {
        await browser.close();
      }
    } finally {
      await served.close();
    }
  },
};
