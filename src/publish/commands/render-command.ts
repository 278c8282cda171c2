import {readFile} from 'node:fs/promises';
import {basename, dirname, join, parse, relative, resolve, sep} from 'node:path';
import {beforeStyles} from '../render/before-styles.js';
import {renderPage} from '../render/render-page.js';
import type {Command} from './command.js';
import {numberOption} from './number-option.js';
import {oneFile} from './one-file.js';
import {outOption} from './out-option.js';
import {out} from './out.js';

/** Stands for the folder of a site, so that addresses mean what they mean in a browser. */
const SITE = 'https://site.invalid/';
const STYLES = 'vcse-charts-before.css';

export const renderCommand: Command = {
  name: 'render',
  summary: 'fills the charts of a page, so that they are there before any script',
  usage: 'PAGE.html --out FILE [--styles FILE | --stylesheet ADDRESS] [--inline] [--root FOLDER]',
  options: {
    styles: {
      type: 'string',
      value: 'FILE',
      description: `where to write the stylesheet; ${STYLES} beside the page when left out`,
    },
    stylesheet: {
      type: 'string',
      value: 'ADDRESS',
      description: 'address of a stylesheet that is there already; none is written',
    },
    inline: {
      type: 'boolean',
      description: 'puts each document into its chart: nothing more is asked for',
    },
    root: {
      type: 'string',
      value: 'FOLDER',
      description: 'what an address that begins with / is in',
    },
    address: {
      type: 'string',
      value: 'ADDRESS',
      description: 'of the page on the web, for search engines',
    },
    'no-datasets': {
      type: 'boolean',
      description: 'leaves out what search engines read about the documents',
    },
    wide: {
      type: 'string',
      value: 'PIXELS',
      description: 'width of the column on a wide screen; 960 when left out',
    },
    narrow: {
      type: 'string',
      value: 'PIXELS',
      description: 'width of the column on a phone; 328 when left out',
    },
    ...outOption,
  },
  example: 'vcse-charts render page.html --out public/page.html',
  async run(given, streams) {
    const path = resolve(oneFile(given));
    const root = resolve(given.text('root') ?? parse(path).root);
    const target = given.text('out');
    const stylesheet = given.text('stylesheet');
    const file = stylesheet === undefined ? stylesFile(given.text('styles'), target) : undefined;
    const address = given.text('address');
    const page = await readFile(path, 'utf8');
    const {html, charts, problems} = await renderPage(page, {
      base: SITE + relative(root, path).split(sep).map(encodeURIComponent).join('/'),
      read: (from) => fileOf(from, root),
      styles: stylesheet ?? addressOf(file ?? STYLES, target ?? path),
      inline: given.flag('inline'),
      noDatasets: given.flag('no-datasets'),
      widths: {
        wide: numberOption(given, 'wide', 960, (width) => width >= 600),
        narrow: numberOption(given, 'narrow', 328, (width) => width >= 280 && width < 600),
      },
      ...(address === undefined ? {} : {address}),
    });
    if (!problems.length && !charts)
      throw new RangeError(`${basename(path)} has no chart (expected a tag such as <vcse-map>)`);
    for (const problem of problems) streams.err(`${basename(path)}, ${problem}\n`);
    if (problems.length) return 1;
    if (file !== undefined) await out(file, beforeStyles(), streams);
    await out(target, html, streams);
    return 0;
  },
};

/** Where the stylesheet goes. */
function stylesFile(styles: string | undefined, target: string | undefined): string {
  if (styles !== undefined) return resolve(styles);
  if (target === undefined)
    throw new RangeError(
      'missing --styles or --stylesheet: a page on standard output has nothing beside it',
    );
  return resolve(dirname(target), STYLES);
}

/** A file's address in a page beside it. */
function addressOf(file: string, page: string): string {
  return relative(dirname(resolve(page)), file)
    .split(sep)
    .map(encodeURIComponent)
    .join('/');
}

async function fileOf({href, pathname}: URL, root: string): Promise<Uint8Array> {
  const path = decodeURIComponent(pathname);
  if (!href.startsWith(SITE))
    throw new RangeError(
      `${href.slice(0, 200)} is not on this machine (expected the address of a file here)`,
    );
  const file = join(root, path);
  if (relative(root, file).startsWith('..'))
    throw new RangeError(`${path} is not in ${root} (expected a file of the site)`);
  try {
    return await readFile(file);
  } catch {
    throw new RangeError(
      `${basename(file)} was not found at ${file} (check the address, and --root where it begins with /)`,
    );
  }
}
