import type {Language} from '../format/messages.js';
import type {Description} from '../view/description.js';
import type {FigureView} from '../view/figure.js';
import type {Sheet, SheetColors, SheetPart} from '../view/sheet.js';
import {pictureOf, sourceText} from './picture-of.js';
import {shownText} from './shown-text.js';

/** A chart of the library, as a sheet reads it. */
interface SheetChart extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly figure: FigureView | undefined;
  readonly words: Description | undefined;
  readonly state: string;
  readonly updateComplete: Promise<unknown>;
  toVegaLite(): Promise<unknown>;
}

type FigurePart = Extract<SheetPart, {readonly kind: 'figure'}>;

/** What a sheet's author says about all of it. */
export interface SheetHead {
  readonly language: Language;
  readonly colors: SheetColors;
  readonly publisher?: string;
}

/**
 * A sheet as plain data, in the order of its source: the first heading is its title, and a paragraph right after that its
 * lead. It waits for charts.
 *
 * @throws whatever is wrong with a chart; RangeError, in words for the page's author, for an element that is not loaded
 */
export async function sheetOf(element: Element, head: SheetHead): Promise<Sheet> {
  const blocks = blocksOf(element);
  const at = blocks.findIndex(isHeading);
  const [title, next] = at < 0 ? [] : blocks.slice(at, at + 2);
  const lead = next?.localName === 'p' ? next : undefined;
  const parts: SheetPart[] = [];
  let heading: string | undefined;
  const add = (part: SheetPart | undefined) => {
    const under = heading === undefined ? {} : {heading};
    heading = undefined;
    if (part?.kind === 'text') parts.push({...under, ...part});
    else parts.push(...(under.heading ? [textPart('', under)] : []), ...(part ? [part] : []));
  };
  for (const block of blocks) {
    if (block === title || block === lead) continue;
    if (isHeading(block)) {
      add(undefined);
      heading = shownText(block);
    } else for (const part of await partsOf(block)) add(part);
  }
  add(undefined);
  return Object.freeze<Sheet>({
    title: title ? shownText(title) : element.ownerDocument.title,
    ...(lead ? {lead: shownText(lead)} : {}),
    ...head,
    parts: Object.freeze(parts),
  });
}

function isHeading({localName}: Element): boolean {
  return /^h[1-6]$/.test(localName);
}

function textPart(text: string, under: {readonly heading?: string} = {}): SheetPart {
  return {kind: 'text', ...under, text};
}

/** Boxes that only group what is in them. */
const GROUPS = 'div, section, header, footer, main, article, aside';

function blocksOf(element: Element): readonly Element[] {
  return [...element.children].flatMap((child) =>
    child.matches('script, style, template, [hidden]')
      ? []
      : child.matches(GROUPS)
        ? blocksOf(child)
        : [child],
  );
}

async function partsOf(block: Element): Promise<readonly SheetPart[]> {
  if (block.localName.startsWith('vcse-')) return [await elementPart(block)];
  if (block.matches('dl.said-did')) return pairsOf(block);
  const quote = block.matches('blockquote') ? block : block.querySelector('blockquote');
  if (quote) return [quotePart(quote, block)];
  const pictures = block.matches('img') ? [block] : [...block.querySelectorAll('img')];
  if (pictures.length)
    return pictures.flatMap((each): readonly SheetPart[] => {
      const {alt, src, currentSrc} = each as HTMLImageElement;
      // What has no alternative text is decoration, or the author was told.
      return alt ? [{kind: 'picture', address: currentSrc || src, alternative: alt}] : [];
    });
  const text = block.matches('ul, ol')
    ? [...block.children].map((item) => shownText(item)).join('; ')
    : shownText(block);
  return text ? [textPart(text)] : [];
}

async function elementPart(element: Element): Promise<SheetPart> {
  const {localName} = element;
  if (!customElements.get(localName))
    throw new RangeError(`<${localName}> is not loaded (expected its script in the page)`);
  if (localName === 'vcse-figure-number') {
    const number = element as unknown as {
      readonly figure: FigurePart;
      readonly bound?: object;
      readonly document?: {readonly facts: Readonly<Record<string, unknown>>};
      readonly updateComplete: Promise<unknown>;
    };
    await number.updateComplete;
    const {figure, bound, document} = number;
    return {...figure, ...madeUp(bound && document?.facts)};
  }
  return 'toVegaLite' in element
    ? chartPart(element as unknown as SheetChart)
    : textPart((element as {readonly shownText?: string}).shownText ?? shownText(element));
}

async function chartPart(chart: SheetChart): Promise<SheetPart> {
  // Asks for the document at once, wherever the chart stands.
  await chart.toVegaLite();
  await chart.updateComplete;
  const {figure, words, renderRoot} = chart;
  if (!figure || !words) throw new RangeError(`${(chart as Element).localName} has no figure`);
  const sentence = words.sentence.map(({text}) => text).join('');
  const drawing = renderRoot.querySelector<SVGSVGElement>('.drawing svg');
  if (!drawing) return {kind: 'text', heading: words.heading, text: sentence};
  const {svg, width, height} = pictureOf(drawing, {host: chart, words, view: figure});
  return {
    kind: 'chart',
    title: words.heading,
    subtitle: words.subtitle,
    sentence,
    svg,
    width,
    height,
    source: sourceText(words),
    ...madeUp(figure),
  };
}

/** Said with a number wherever it goes, where what it is from says so. */
function madeUp(from: object | undefined): {readonly illustrative?: true} {
  const {illustrative} = (from ?? {}) as {readonly illustrative?: unknown};
  return illustrative === true ? {illustrative} : {};
}

function quotePart(quote: Element, block: Element): SheetPart {
  const cite =
    quote.querySelector('cite, footer') ?? block.querySelector('figcaption, cite, footer');
  const by = cite ? shownText(cite) : '';
  return {kind: 'quote', text: shownText(quote, cite ?? undefined), ...(by ? {by} : {})};
}

function pairsOf(list: Element): readonly SheetPart[] {
  const parts: SheetPart[] = [];
  let said = '';
  let did: string[] = [];
  const close = () => {
    if (said || did.length) parts.push({kind: 'pair', said, did: did.join(' ')});
    [said, did] = ['', []];
  };
  for (const each of list.querySelectorAll('dt, dd')) {
    if (each.localName === 'dd') did.push(shownText(each));
    else {
      if (did.length) close();
      said = [said, shownText(each)].filter(Boolean).join(' ');
    }
  }
  close();
  return parts;
}
