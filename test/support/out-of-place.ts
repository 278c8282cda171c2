import type {Chart} from './drawn.js';

/** What scrolls by itself, in a box that has a name and can be focused. */
const SCROLLS = '.table-box, .unseen';

/** Elements of a chart that stick out of it on either side, or whose words are cut off. */
export function outOfPlace(element: Chart): readonly string[] {
  const box = element.getBoundingClientRect();
  const found = new Set<string>();
  for (const each of element.renderRoot.querySelectorAll('*')) {
    if (each.closest(SCROLLS) || !each.checkVisibility()) continue;
    const {left, right, width} = each.getBoundingClientRect();
    const name = `${each.localName}.${each.getAttribute('class') ?? ''} “${(each.textContent ?? '').trim().slice(0, 30)}”`;
    const out = Math.max(right - box.right, box.left - left);
    if (width && out > slack(each, width)) found.add(`${name} sticks out by ${out.toFixed(1)} px`);
    if (cut(each)) found.add(`${name} is cut`);
  }
  return [...found];
}

/** Firefox and WebKit put letters on whole pixels where tests run, which makes small text up to a tenth wider than its own measure. */
export const lettersAreExact = navigator.userAgent.includes('Chrome/');

/** Pixels that something may stick out; Firefox counts the halo of a text and the arrow at the end of a line. */
function slack(each: Element, width: number): number {
  return lettersAreExact || !(each instanceof SVGElement) ? 1 : 12 + width / 12;
}

function cut(each: Element): boolean {
  // A field scrolls its own words.
  if (!(each instanceof HTMLElement) || each.matches('input, select, textarea')) return false;
  const {overflowX, overflowY} = getComputedStyle(each);
  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  return (
    (hides(overflowX) && each.scrollWidth > each.clientWidth + 1) ||
    (hides(overflowY) && each.scrollHeight > each.clientHeight + 1)
  );
}

/** Lays the spacing of WCAG 2.2, 1.4.12 over a page and a chart's own words, as a reader's style sheet does; gives what takes it away. */
export function spaced({renderRoot}: Chart): () => void {
  const rules = (selector: string) =>
    `${selector} {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}`;
  const page = new CSSStyleSheet();
  page.replaceSync(`${rules('*')} p {margin-bottom: 2em !important}`);
  const own = new CSSStyleSheet();
  own.replaceSync(`${rules('*:not(svg, svg *)')} p {margin-bottom: 2em !important}`);
  const root = renderRoot as ShadowRoot;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, page];
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, own];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== own);
  };
}
