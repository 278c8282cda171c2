import {expect} from '@open-wc/testing';
import {contrastOf} from './contrast-of.js';
import {controlsOf, named} from './controls-of.js';
import {part, until, type Chart} from './drawn.js';
import {faintMarks} from './faint-marks.js';
import {lettersAreExact} from './out-of-place.js';
import {words} from './rendered.js';

const frames = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Tests of what axe cannot see, on a chart that stands in the page; the last of them gives it a new document. */
export function isSeenAndReached(standing: () => Chart): void {
  it('has marks of 3 to 1 or more against the page, as they are drawn, and as many as items', () => {
    const {drawing, shownItems, localName} = standing();
    const {count, faint} = faintMarks(standing());
    expect(faint).to.deep.equal([]);
    if (drawing?.speaks) return;
    expect(drawing?.marks.length).to.equal(shownItems.length);
    // Areas of a map are told apart by letters, borders and patterns.
    if (localName !== 'vcse-map') expect(count).to.be.greaterThan(0);
  });

  it('shows the focus at every stop by a ring of 2 px or more with an edge', () => {
    const element = standing();
    const page = getComputedStyle(part(element, '.frame')).backgroundColor;
    const root = element.renderRoot as ShadowRoot;
    for (const control of controlsOf(element)) {
      control.focus();
      // A row that was another's twin may have gone meanwhile.
      if (!control.isConnected) continue;
      expect(root.activeElement, named(control)).to.equal(control);
      // WebKit draws a menu, and its ring, as the system does.
      if (control.localName === 'select' && !lettersAreExact) continue;
      const {outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor} =
        getComputedStyle(control);
      expect(outlineStyle, named(control)).to.not.equal('none');
      expect(Number.parseFloat(outlineWidth), named(control)).to.be.at.least(2);
      const edge = /rgba?\([^)]*\)|#\w+/.exec(boxShadow)?.[0] ?? page;
      // A row of a tree is filled with the colour of the focus, over a dark edge.
      const ring = boxShadow.includes('inset') ? backgroundColor : outlineColor;
      expect(contrastOf(ring, edge), named(control)).to.be.at.least(3);
      expect(contrastOf(edge, page), named(control)).to.be.at.least(3);
    }
    (root.activeElement as HTMLElement | null)?.blur();
  });

  it('gives every control 24 px or more', () => {
    for (const control of controlsOf(standing())) {
      const {width, height} = control.getBoundingClientRect();
      expect(Math.min(width, height), named(control)).to.be.at.least(24);
    }
  });

  it('shows by hover what it shows by focus, keeps it under the pointer, and lets it go with Escape', async () => {
    const element = standing();
    const {drawing, renderRoot} = element;
    // A table and a list are read without pointing; a network tells in a strip that covers nothing.
    if (!drawing || drawing.speaks || renderRoot.querySelector('.strip')) return;
    const at = drawing.marks.findIndex(
      ({x, y, width, height}, i) => drawing.markAt(x + width / 2, y + height / 2) === i && i > 0,
    );
    const mark = drawing.marks[at];
    if (!mark) throw new Error('no mark can be pointed at');
    const box = part(element, '.drawing').getBoundingClientRect();
    const move = async (x: number, y: number) => {
      const init = {clientX: box.left + x, clientY: box.top + y, bubbles: true};
      part(element, '.drawing').dispatchEvent(new PointerEvent('pointermove', init));
      await element.updateComplete;
      await element.updateComplete;
    };
    const tooltip = () => renderRoot.querySelector('.tooltip');
    await move(mark.x + mark.width / 2, mark.y + mark.height / 2);
    const hovered = words(tooltip());
    const {title, lines} = element.itemWords(at);
    for (const text of [title, ...lines]) expect(hovered).to.contain(text.replace(/\s+/g, ' '));
    const tip = part(element, '.tooltip').getBoundingClientRect();
    await move(tip.left - box.left + 20, tip.top - box.top + 10);
    expect(words(tooltip()), 'under the pointer').to.equal(hovered);
    document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    await element.updateComplete;
    expect(tooltip(), 'after Escape').to.equal(null);
    part(element, '.explore').click();
    await until(() => tooltip() !== null, 'the words of what has the focus');
    expect(words(tooltip()), 'by focus').to.equal(hovered);
    const ring = [...renderRoot.querySelectorAll('.ring [class*="ring-"]')].map((each) =>
      getComputedStyle(each),
    );
    expect(ring.length, 'the ring').to.be.at.least(2);
    const page = getComputedStyle(part(element, '.frame')).backgroundColor;
    const [edge, light] = ring;
    expect(contrastOf(edge?.stroke ?? page, page), 'edge of the ring').to.be.at.least(3);
    expect(contrastOf(light?.stroke ?? '', edge?.stroke ?? ''), 'ring').to.be.at.least(3);
    (renderRoot as ShadowRoot & {activeElement: HTMLElement | null}).activeElement?.blur();
  });

  it('moves nothing by itself', async () => {
    const element = standing();
    const picture = part(element, '.drawing');
    const before = picture.cloneNode(true);
    await frames();
    expect(picture.isEqualNode(before)).to.equal(true);
    expect((element.renderRoot as ShadowRoot).getAnimations().length).to.equal(0);
    for (const each of element.renderRoot.querySelectorAll('*')) {
      const {animationName, transitionDuration} = getComputedStyle(each);
      expect([animationName, transitionDuration]).to.deep.equal(['none', '0s']);
    }
  });

  it('is nowhere while its page hides it, and as before when it is shown', async () => {
    const element = standing();
    const {width, height} = element.drawing ?? {};
    element.hidden = true;
    expect(element.getBoundingClientRect().height).to.equal(0);
    await frames();
    element.hidden = false;
    await frames();
    await element.updateComplete;
    expect(element.drawing).to.include({width, height});
  });

  it('tells a new document and a choice politely and once each', async () => {
    const element = standing();
    const regions = element.renderRoot.querySelectorAll(
      '[role="status"], [role="alert"], [aria-live]',
    );
    expect(regions.length).to.equal(1);
    const status = part(element, '[role="status"]');
    expect(status.getAttribute('aria-live') ?? 'polite').to.equal('polite');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(words(status)));
    observer.observe(status, {characterData: true, childList: true, subtree: true});
    element.src = `${element.src ?? ''}?later`;
    await until(() => words(status).startsWith('Updated: '), 'the news');
    await frames();
    expect(said.length, said.join(' | ')).to.equal(1);
    const last = element.shownItems.at(-1)?.id;
    element.choose(last);
    await frames();
    const at = element.shownItems.findIndex(({id}) => id === last);
    expect(said.slice(1)).to.deep.equal([words(status)]);
    expect(words(status)).to.equal(element.itemWords(at).label.replace(/\s+/g, ' '));
    observer.disconnect();
  });
}
