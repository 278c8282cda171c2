import {learned} from '../../elements/languages.js';
import {socialPicture, socialSizes, type SocialSize} from '../../export/social-picture.js';
import type {Sheet} from '../../view/sheet.js';
import {escapeHtml} from '../../format/escape-html.js';
import {beforeStyles} from '../render/before-styles.js';
import {pageTags} from '../render/page-tags.js';
import {renderPage} from '../render/render-page.js';
import type {BrowserPage, Chromium} from './chromium.js';
import {movedPage} from './moved-page.js';
import type {ServedFolder} from './serve-folder.js';

/** A page with a sheet, as it is served. */
export interface SheetSource {
  /** The text of the page. */
  readonly html: string;
  readonly address: URL;
  /** Its file's name without its ending: that of all that is made. */
  readonly name: string;
  /** What an address of the page is put behind in the folder that is written to: `../`. */
  readonly back: string;
  readonly step?: (what: string) => void;
}

/** What a sheet gives. */
export interface SheetFiles {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** What its author should know: requests that were refused, files that are not there, numbers that differ. */
  readonly notes: readonly string[];
}

/** Width between the margins of A4 in `themes/sheet.css`, in CSS pixels. */
const PAPER_WIDTH = 703;
/** Width at which charts are drawn for pictures: their words are then large in them. */
const PHONE_WIDTH = 440;
const STYLES = 'vcse-charts-before.css';
/** Milliseconds for an element's script. */
const PATIENCE = 20_000;

/** Run in the page before any script of it: keeps what charts say is wrong. */
const HEAR_FAILURES = `window.vcseFailures = [];
addEventListener('vcse-error', ({target, detail}) => {
  window.vcseFailures.push([target.localName, target.getAttribute('src'), detail.problems]);
}, true);`;

/** Run in the page. */
const READ_SHEET = `(async () => {
  const sheets = [...document.querySelectorAll('vcse-infographic')];
  if (sheets.length !== 1) return {sheets: sheets.length};
  const [sheet] = sheets;
  const names = [sheet, ...sheet.querySelectorAll('*')].map(({localName}) => localName);
  const late = new Promise((resolve) => setTimeout(resolve, ${PATIENCE}, 'late'));
  for (const tag of new Set(names.filter((name) => name.startsWith('vcse-'))))
    if ((await Promise.race([customElements.whenDefined(tag), late])) === 'late')
      return {sheets: 1, unknown: tag};
  const read = await sheet.toSheet().then((sheet) => ({sheet}), ({message}) => ({message}));
  const {title, documentElement: {lang}} = document;
  return {sheets: 1, ...read, title, lang, failures: window.vcseFailures};
})()`;

/** Run in the page: two frames later, what has another width is drawn anew. */
const SETTLED = `document.fonts.ready.then(() => new Promise((resolve) =>
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 250)))))`;

interface Read {
  readonly sheets: number;
  readonly unknown?: string;
  readonly sheet?: Sheet;
  readonly message?: string;
  readonly title?: string;
  readonly lang?: string;
  readonly failures?: readonly (readonly [tag: string, src: string | null, problems: string[]])[];
}

/**
 * All files of the sheet in a page: A4 as PDF, pictures with their alternative texts, and the page itself with its charts in
 * it. Nothing but the served folder is asked for anything.
 *
 * @throws RangeError, in words for the page's author, when the page has no sheet, or something in it cannot be shown
 */
export async function sheetFiles(
  source: SheetSource,
  browser: Chromium,
  served: ServedFolder,
): Promise<SheetFiles> {
  const {name, step} = source;
  step?.('Opening the page');
  const notes = new Set<string>();
  const page = await opened(source, browser, served, notes);
  await resized(page, PHONE_WIDTH);
  const sheet = sheetIn((await page.value(READ_SHEET)) as Read, name);
  step?.('Drawing the pictures');
  await learned(sheet.language, {cy: () => import('../../words/cy/infographic.js')});
  const files = new Map<string, string | Uint8Array>();
  for (const size of Object.keys(socialSizes) as SocialSize[]) {
    const {svg, alternative} = socialPicture(sheet, size);
    files.set(`${name}-${size}.svg`, svg);
    files.set(`${name}-${size}.txt`, alternative);
    files.set(`${name}-${size}.png`, await pngOf(svg, browser));
  }
  step?.('Printing A4');
  files.set(`${name}.pdf`, await printed(page));
  step?.('Filling the page');
  files.set(`${name}.html`, await filled(source, sheet));
  files.set(STYLES, beforeStyles());
  for (const path of served.missing) notes.add(`${path} is not in the folder that the page is in`);
  return {files, notes: [...notes]};
}

async function opened(
  {address, name}: SheetSource,
  browser: Chromium,
  served: ServedFolder,
  notes: Set<string>,
): Promise<BrowserPage> {
  let loaded: () => void = () => undefined;
  const loading = new Promise<void>((resolve) => (loaded = resolve));
  const page = await browser.open(({method, params}, {send}) => {
    if (method === 'Page.loadEventFired') loaded();
    if (method === 'Runtime.consoleAPICalled') {
      const {type, args} = params as {type: string; args: readonly {readonly value?: unknown}[]};
      const said = args.map(({value}) => String(value)).join(' ');
      if (type === 'warning' && said.startsWith('vcse-')) notes.add(said);
    }
    if (method !== 'Fetch.requestPaused') return;
    const {requestId, request} = params as {requestId: string; request: {readonly url: string}};
    const own = request.url.startsWith(served.address) || /^(data|blob):/.test(request.url);
    if (!own) notes.add(`${request.url.slice(0, 200)} was not asked for: it is on another site`);
    // The page may have gone in the meantime.
    (own
      ? send('Fetch.continueRequest', {requestId})
      : send('Fetch.failRequest', {requestId, errorReason: 'BlockedByClient'})
    ).catch(() => undefined);
  });
  for (const domain of ['Page', 'Runtime']) await page.send(`${domain}.enable`);
  await page.send('Fetch.enable', {patterns: [{urlPattern: '*'}]});
  await page.send('Page.addScriptToEvaluateOnNewDocument', {source: HEAR_FAILURES});
  const {errorText} = await page.send('Page.navigate', {url: address.href});
  if (typeof errorText === 'string')
    throw new RangeError(`${name}.html could not be opened: ${errorText}`);
  const late = setTimeout(loaded, PATIENCE);
  await loading;
  clearTimeout(late);
  return page;
}

async function resized({send, value}: BrowserPage, width: number): Promise<void> {
  const size = {width, height: 1000, deviceScaleFactor: 1, mobile: false};
  // What is behind another page draws nothing.
  await send('Page.bringToFront');
  await send('Emulation.setDeviceMetricsOverride', size);
  await value(SETTLED);
}

/** The sheet that was read, or what is wrong with it. */
function sheetIn(read: Read, name: string): Sheet {
  const {sheets, unknown, sheet, message, title, lang, failures = []} = read;
  if (sheets !== 1)
    throw new RangeError(`${name}.html has ${sheets} sheets (expected one <vcse-infographic>)`);
  if (unknown !== undefined)
    throw new RangeError(
      `<${unknown}> is not loaded in ${name}.html (expected its script in the page; with --root where that is in a folder further up)`,
    );
  if (failures.length || !sheet) {
    const words = failures.map(([tag, src, problems]) =>
      [`<${tag}${src ? ` src="${src}"` : ''}> cannot be shown:`, problems.join(' ')].join(' '),
    );
    throw new RangeError(words.join('\n') || `the sheet in ${name}.html: ${message}`);
  }
  if (!title?.trim())
    throw new RangeError(`${name}.html has no <title> (expected one: it names the PDF)`);
  if (!lang)
    throw new RangeError(`${name}.html has no lang (expected such as <html lang="en-GB">)`);
  return sheet;
}

async function pngOf(svg: string, browser: Chromium): Promise<Uint8Array> {
  const page = await browser.open(() => undefined);
  const made = await page.value(`(async () => {
    const image = new Image();
    image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(${JSON.stringify(svg)});
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    canvas.getContext('2d').drawImage(image, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1];
  })()`);
  return Buffer.from(String(made), 'base64');
}

async function printed(page: BrowserPage): Promise<Uint8Array> {
  await page.send('Emulation.setEmulatedMedia', {media: 'print'});
  await resized(page, PAPER_WIDTH);
  const {data} = await page.send('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    paperWidth: 210 / 25.4,
    paperHeight: 297 / 25.4,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return Buffer.from(String(data), 'base64');
}

/** The page with its charts and numbers in it before any script, for the folder that is written to. */
async function filled({html, address, name, back}: SheetSource, {parts}: Sheet): Promise<string> {
  const {html: page, problems} = await renderPage(html, {
    base: address.href,
    styles: STYLES,
    noDatasets: true,
    read: bytesOf,
  });
  if (problems.length)
    throw new RangeError(problems.map((each) => `${name}.html, ${each}`).join('\n'));
  const numbers = parts.filter((part) => part.kind === 'figure');
  const {charts} = pageTags(page);
  const withNumbers = charts
    .filter(({name: tag}) => tag === 'vcse-figure-number')
    .map(({to}, at) => ({to, number: numbers[at]}))
    .reduceRight((text, {to, number}) => {
      const words = [number?.value, number?.unit].filter(Boolean).join(' ');
      return `${text.slice(0, to)}<noscript>${escapeHtml(words)} </noscript>${text.slice(to)}`;
    }, page);
  return movedPage(withNumbers, back, [STYLES]);
}

async function bytesOf(address: URL): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new RangeError(`${address.pathname} was not found`);
  return new Uint8Array(await answer.arrayBuffer());
}
