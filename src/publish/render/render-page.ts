import {ContractError} from '../../contract/contract-error.js';
import {LoadError} from '../../load/load-error.js';
import type {Description} from '../../view/description.js';
import {escapeHtml} from '../../format/escape-html.js';
import type {AnyDocument} from '../documents/any-document.js';
import {beforeMarkup} from './before-markup.js';
import {chartDocument, type ChartDocument, type PageFiles} from './chart-document.js';
import {datasetOf} from './dataset-of.js';
import {pageTags, type ChartTag} from './page-tags.js';
import {stillFigure, type Widths} from './still-figure.js';

/** How a page is filled. */
export interface RenderOptions extends PageFiles {
  /** Address of the stylesheet, as the page links it: `vcse-charts-before.css` of the package, or what `beforeStyles` gives. */
  readonly styles: string;
  /** Puts each document into its chart, so that the element asks for nothing more. */
  readonly inline?: boolean;
  /** Leaves out what search engines read about the documents. */
  readonly noDatasets?: boolean;
  /** The page's address on the web, for those; the addresses of files are as the page writes them when it is left out. */
  readonly address?: string;
  /**
   * Words of a button in each chart with `loading="asked"`, where its controls will be; the page listens to it. Without them
   * there is none.
   */
  readonly ask?: string;
  /** Widths of the column on a wide screen, from 600, and on a phone, in CSS pixels. */
  readonly widths?: Widths;
}

/** A page whose charts are there before any script. */
export interface RenderedPage {
  readonly html: string;
  /** How many charts were filled. */
  readonly charts: number;
  /** What is wrong, each with its line and its chart. Such a chart is left as its author wrote it. */
  readonly problems: readonly string[];
}

/** What is drawn by the page alone and is left as it was written: figures of a page's own author, sheets and their numbers. */
const PAGE_ALONE = ['vcse-vega', 'vcse-infographic', 'vcse-figure-number', 'vcse-value'];

/**
 * Fills every chart of a page with a declarative shadow root: heading, sentence, drawings, table and sources, which the
 * element takes over when it is alive. What the author wrote in the chart stays, for browsers that do not know such roots.
 *
 * @param page - the text of an HTML page, as its author wrote it
 * @throws RangeError when a width is none that a chart is drawn for
 */
export async function renderPage(page: string, options: RenderOptions): Promise<RenderedPage> {
  const {widths = {wide: 960, narrow: 328}, noDatasets = false} = options;
  if (!(widths.wide >= 600 && widths.narrow >= 280 && widths.narrow < 600))
    throw new RangeError(
      `invalid widths: ${widths.wide} and ${widths.narrow} (expected from 600, and from 280 to 599)`,
    );
  const {charts, headEnd} = pageTags(page);
  const files = remembered(options);
  const problems: string[] = [];
  const datasets = new Map<string, PageDataset>();
  const pieces: {readonly from: number; readonly to: number; readonly text: string}[] = [];
  for (const tag of charts.filter(({name}) => !PAGE_ALONE.includes(name))) {
    try {
      const given = await chartDocument(tag, files);
      const {words, ...piece} = await filled(tag, given, {...options, widths});
      pieces.push(piece);
      const {key, ...dataset} = pageDataset(tag, given, options);
      const figures = datasets.get(key)?.figures ?? [];
      datasets.set(key, {...dataset, figures: [...figures, words]});
    } catch (error) {
      const place = `line ${tag.line}, ${tag.name}`;
      problems.push(...wordsOf(error).map((words) => `${place}: ${words}`));
    }
  }
  const filledCharts = pieces.length;
  if (datasets.size && !noDatasets) {
    const at = headEnd ?? charts[0]?.from ?? 0;
    const texts = [...datasets.values()].map(({document, address, figures}) =>
      jsonScript('application/ld+json', datasetOf(document, address, figures)),
    );
    pieces.push({from: at, to: at, text: texts.join('')});
  }
  return {html: spliced(page, pieces), charts: filledCharts, problems};
}

/** A document of the page, and the words of its figures. */
interface PageDataset {
  readonly document: AnyDocument;
  readonly address: string | undefined;
  readonly figures: readonly Description[];
}

/** A tag with its root after it, and the words of its figure. */
async function filled(
  tag: ChartTag,
  given: ChartDocument,
  {base, styles, inline, ask, widths}: RenderOptions & {readonly widths: Widths},
) {
  if (/<template\b[^>]*\bshadowrootmode\b/i.test(tag.content))
    throw new RangeError('it is filled already (expected the page as its author wrote it)');
  const figure = await stillFigure(tag, given, base, widths);
  if (!figure) throw new RangeError(`nothing of ${given.name} is in the figure for this choice`);
  const waits = tag.attributes.some(([name, value]) => name === 'loading' && value === 'asked');
  const content = beforeMarkup(tag.name, figure, styles, waits ? ask : undefined);
  const root = `<template shadowrootmode="open">${content}</template>`;
  const {words} = figure;
  if (!inline || given.inPage) return {from: tag.to, to: tag.to, text: root, words};
  // Its shapes are in the document: the element would ask for files that its tag names.
  const kept = tag.attributes.filter(([name]) => !['boundaries', 'hexagons'].includes(name));
  const attributes = kept.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
  const script = jsonScript('application/json', given.document);
  const text = `<${tag.name}${attributes}>${root}${script}`;
  return {from: tag.from, to: tag.to, text, words};
}

function pageDataset(
  tag: ChartTag,
  {document, inPage}: ChartDocument,
  {address}: RenderOptions,
): Omit<PageDataset, 'figures'> & {readonly key: string} {
  const src = inPage ? undefined : tag.attributes.find(([name]) => name === 'src')?.[1];
  const at = src !== undefined && address ? new URL(src, address).href : src;
  // The figure was drawn: the document is valid.
  const checked = document as AnyDocument;
  return {key: src ?? checked.name, document: checked, address: at};
}

/** A block of data, which no browser runs; nothing in it ends it. */
function jsonScript(type: string, value: unknown): string {
  return `<script type="${type}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}

/** The same files, each read once. */
function remembered({base, read}: PageFiles): PageFiles {
  const known = new Map<string, Promise<Uint8Array>>();
  return {
    base,
    read: (address) => {
      const coming = known.get(address.href) ?? read(address);
      known.set(address.href, coming);
      return coming;
    },
  };
}

/** An error of the page or its data in words; one of ours is thrown on. */
function wordsOf(error: unknown): readonly string[] {
  if (error instanceof ContractError) return error.problems.map(({message}) => message);
  if (error instanceof LoadError || error instanceof RangeError) return [error.message];
  throw error;
}

function spliced(
  page: string,
  pieces: readonly {readonly from: number; readonly to: number; readonly text: string}[],
): string {
  let text = '';
  let at = 0;
  for (const piece of pieces.toSorted((a, b) => a.from - b.from)) {
    text += page.slice(at, piece.from) + piece.text;
    at = piece.to;
  }
  return text + page.slice(at);
}
