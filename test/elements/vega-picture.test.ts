import {expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import type {Drawing} from '../../src/draw/drawing.js';
import {VegaPicture, type EngineComing, type Pictured} from '../../src/elements/vega-picture.js';
import {until} from '../support/drawn.js';
import {vegaViewOf} from '../support/vega-view-of.js';

const size = {width: 400, em: 1};

/** A host with a root of its own, and a picture that a made-up engine draws. */
async function pictured(
  pictureIn: (
    box: HTMLElement,
    figure: unknown,
    options: {changed: () => void},
  ) => Promise<unknown>,
) {
  const element = await fixture<HTMLElement>(html`<div></div>`);
  const root = element.attachShadow({mode: 'open'});
  const host = Object.assign(element, {
    renderRoot: root,
    selected: undefined as string | undefined,
    drawing: undefined as Drawing | undefined,
    updates: 0,
    reread: [] as number[],
    updateComplete: Promise.resolve(true),
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate() {
      this.updates += 1;
    },
  });
  const {reread} = host;
  Object.assign(host, {
    reread: (scene: readonly unknown[]) => reread.push(scene.length),
  });
  const engine = (() => Promise.resolve({pictureIn})) as unknown as EngineComing;
  return {host, reread, picture: new VegaPicture(host as unknown as Pictured, engine)};
}

function scene() {
  const part = (id: string, amount: number, x1: number) => ({
    datum: {id, amount},
    description: `Paid: ${amount}`,
    bounds: {x1, y1: 0, x2: x1 + 10, y2: 10},
  });
  const marks = {
    marktype: 'rect',
    role: 'mark',
    name: 'marks',
    items: [part('A', 50, 0), part('B', 20, 20)],
  };
  return {marktype: 'group', role: 'frame', items: [{items: [marks]}]};
}

const view = () => {
  const key = (id: string, amount: number) => `marks ${JSON.stringify({id, amount})}`;
  const [a, b] = vegaViewOf().items;
  if (!a || !b) throw new Error('no items');
  return vegaViewOf({
    items: [
      {...a, key: key('A', 50), said: [['Paid', '50']]},
      {...b, key: key('B', 20), said: [['Paid', '20']]},
    ],
  });
};

describe('VegaPicture', () => {
  it('knows where the marks are once the picture is there, smaller where it would be too wide', async () => {
    let ended = 0;
    const {host, picture} = await pictured((box) => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.setAttribute('width', '800');
      svg.setAttribute('height', '300');
      box.append(svg);
      return Promise.resolve({
        scene,
        corner: () => [6, 4],
        choose: () => undefined,
        finalize: () => (ended += 1),
      });
    });
    expect(picture.draw(view(), size).marks).to.deep.equal([]);
    await picture.pending;
    expect(host.drawing?.height).to.equal(150);
    expect(host.drawing?.marks).to.deep.equal([
      {x: 3, y: 2, width: 5, height: 5},
      {x: 13, y: 2, width: 5, height: 5},
    ]);
    render(host.drawing?.template, host.renderRoot as ShadowRoot);
    expect(host.drawing?.markAt(14, 4)).to.equal(1);
    expect(host.drawing?.markAt(390, 140)).to.equal(undefined);
    picture.hostDisconnected();
    expect(ended).to.equal(1);
    expect((host.renderRoot as ShadowRoot).querySelector('svg')).to.equal(null);
  });

  it('gives a message in place of a picture that cannot be drawn', async () => {
    const {host, picture} = await pictured(() => Promise.reject(new TypeError('not here')));
    picture.draw(view(), size);
    await until(() => host.drawing?.speaks === true, 'the message');
    render(host.drawing?.template, host.renderRoot as ShadowRoot);
    expect((host.renderRoot as ShadowRoot).textContent).to.contain('cannot be drawn on this page');
  });

  it('tells once when the reader has changed which marks there are, and not after its end', async () => {
    let change: () => void = () => undefined;
    const shown = scene();
    const {reread, picture} = await pictured((_, __, {changed}) => {
      change = changed;
      return Promise.resolve({
        scene: () => shown,
        corner: () => [0, 0],
        choose: () => undefined,
        finalize: () => undefined,
      });
    });
    picture.draw(view(), size);
    await picture.pending;
    const calm = () => new Promise((resolve) => setTimeout(resolve, 350));
    change();
    await calm();
    expect(reread).to.deep.equal([]);
    shown.items[0]?.items[0]?.items.pop();
    change();
    change();
    await calm();
    expect(reread).to.deep.equal([1]);
    change();
    picture.hostDisconnected();
    await calm();
    expect(reread).to.deep.equal([1]);
  });

  it('ends a picture that comes when another is wanted', async () => {
    const ended: number[] = [];
    let made = 0;
    const {picture} = await pictured(async () => {
      made += 1;
      const own = made;
      await new Promise((resolve) => setTimeout(resolve, 20));
      return {
        scene,
        corner: () => [0, 0],
        choose: () => undefined,
        finalize: () => ended.push(own),
      };
    });
    picture.draw(view(), size);
    const first = picture.pending;
    await new Promise((resolve) => setTimeout(resolve, 5));
    picture.draw(view(), size);
    await first;
    await picture.pending;
    expect(ended).to.deep.equal([1]);
  });
});
