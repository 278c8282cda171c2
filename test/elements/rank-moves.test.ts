import {expect, fixture, html} from '@open-wc/testing';
import type {ReactiveController} from 'lit';
import '../../src/define/vcse-distribution.js';
import {RankMoves, type Ranked} from '../../src/elements/rank-moves.js';
import {equipped, placed} from '../support/drawn.js';
import {smallDocument} from '../support/small-spend.js';

/** A chart of rows, 20 px each, that is drawn again with other rows. */
async function listOf(ids: readonly string[]) {
  const root = await fixture<HTMLElement>(html`<div><div class="drawing"></div></div>`);
  const drawing = root.firstElementChild ?? root;
  const controllers: ReactiveController[] = [];
  const host = {
    renderRoot: root,
    figure: {},
    shownItems: [] as {id: string; name: string}[],
    drawing: {width: 960},
    addController: (controller: ReactiveController) => controllers.push(controller),
  };
  const rows = () => [...root.querySelectorAll('li')];
  const draw = (order: readonly string[]) => {
    const list = document.createElement('ol');
    list.className = 'rows';
    list.append(
      ...order.map((id) => {
        const row = document.createElement('li');
        const name = document.createElement('button');
        row.style.setProperty('height', '20px');
        name.className = 'name';
        name.dataset['id'] = id;
        name.textContent = id;
        row.append(name);
        return row;
      }),
    );
    drawing.replaceChildren(list);
  };
  const show = (order: readonly string[], more: Partial<typeof host> = {}) => {
    Object.assign(host, {figure: {}, ...more});
    for (const each of controllers) each.hostUpdate?.();
    host.shownItems = order.map((id) => ({id, name: id}));
    draw(order);
    for (const each of controllers) each.hostUpdated?.();
  };
  draw(ids);
  host.shownItems = ids.map((id) => ({id, name: id}));
  new RankMoves(host as unknown as Ranked);
  const moves = () => rows().map((row) => row.getAnimations().map(begins));
  return {show, moves, rows};
}

function begins(animation: Animation): unknown {
  return (animation.effect as KeyframeEffect).getKeyframes()[0]?.['transform'];
}

/** What the page is told of the reader's wish for motion, until the test ends. */
function motion(reduce: boolean): () => void {
  const own = window.matchMedia;
  window.matchMedia = (query) => {
    const list = own.call(window, query);
    if (!query.includes('reduced-motion')) return list;
    return Object.defineProperty(list, 'matches', {value: reduce});
  };
  return () => (window.matchMedia = own);
}

describe('RankMoves', () => {
  let restore = () => {};
  beforeEach(() => (restore = motion(false)));
  afterEach(() => restore());

  it('moves each row from its old place when the order changes, for 400 ms at most', async () => {
    const {show, moves, rows} = await listOf(['A', 'B', 'C']);
    show(['C', 'B', 'D', 'A']);
    expect(moves()).to.deep.equal([['translate(0px, 40px)'], [], [], ['translate(0px, -60px)']]);
    const [animation] = rows()[0]?.getAnimations() ?? [];
    expect(animation?.effect?.getTiming().duration).to.equal(400);
  });

  it('moves nothing when the order stays, or the size changes with it', async () => {
    const {show, moves} = await listOf(['A', 'B', 'C']);
    show(['A', 'C']);
    expect(moves()).to.deep.equal([[], []]);
    show(['C', 'A'], {drawing: {width: 400}});
    expect(moves()).to.deep.equal([[], []]);
  });

  it('moves nothing where the reader asked for less motion', async () => {
    restore();
    restore = motion(true);
    const {show, moves} = await listOf(['A', 'B']);
    show(['B', 'A']);
    expect(moves()).to.deep.equal([[], []]);
  });

  it('moves the highlighted bar of a chart to its new rank, never at first or for another width', async () => {
    const data = smallDocument();
    const element = await equipped(await placed({data, measure: 'share', highlight: 'B'}));
    const bars = () => [...element.renderRoot.querySelectorAll('[data-mark]')];
    const running = () => bars().flatMap((bar) => bar.getAnimations()).length;
    expect(bars().length).to.be.above(0);
    expect(running()).to.equal(0);
    const focus = element.selected;
    element.order = 'ascending';
    await element.updateComplete;
    expect(running()).to.equal(1);
    expect(element.selected).to.equal(focus);
    for (const bar of bars()) for (const each of bar.getAnimations()) each.finish();
    element.parentElement?.style.setProperty('width', '700px');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await element.updateComplete;
    expect(running()).to.equal(0);
  });
});
