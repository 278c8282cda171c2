import {expect, fixture, html} from '@open-wc/testing';
import {sceneItems} from '../../src/elements/scene-items.js';
import {checkSpec, pictureIn, sceneOf} from '../../src/elements/vega-engine.js';
import {plainLooks} from '../../src/theme/vega-config.js';
import type {VegaPart, VegaView} from '../../src/view/vega.js';
import {vegaViewOf} from '../support/vega-view-of.js';

const bars = vegaViewOf().spec;
const figureOf = (spec: VegaPart = bars): VegaView => vegaViewOf({spec});

async function pictured(figure: VegaView = figureOf(), changed = () => undefined as void) {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const inputs = document.createElement('div');
  const picture = await pictureIn(box, figure, {
    width: 400,
    em: 1,
    looks: plainLooks,
    inputs,
    changed,
  });
  return {box, inputs, picture};
}

const fault = (spec: VegaPart, expressions: {place: string; text: string}[] = []): string => {
  try {
    checkSpec({spec, expressions});
    return '';
  } catch (error) {
    return error instanceof RangeError ? error.message : String(error);
  }
};

/**
 * What the published advisories have in common: an expression that reaches a function of the page's. Each is put where it is
 * worked out when a reader clicks. CVE-2025-65110 is met before, by the check of the specification: Vega's function still calls what it is given.
 */
const attacks: readonly (readonly [advisory: string, expression: string])[] = [
  ['CVE-2020-26296', "''.constructor.constructor('canary()')()"],
  [
    'CVE-2023-26486',
    "scale('canary', 1, {context: {scales: {canary: {value: event.view.canary}}}})",
  ],
  ['CVE-2023-26487', 'lassoAppend({length: 1, concat: event.view.canary}, 1, 1)'],
  ['CVE-2025-25304', 'vlSelectionTuples({map: event.view.canary}, {a: 1})'],
  ['CVE-2025-26619', 'scale(event.view.canary, 1)'],
  ['CVE-2025-27793', "replace('canary', regexp('.*'), event.view.canary)"],
  ['CVE-2025-59840', '{toString: event.view.canary} + 1'],
  ['CVE-2025-66648', 'setdata(event.view.canary, [{toString: event.view.canary}])'],
];

describe('checkSpec', () => {
  it('names the place of an expression that cannot be read', () => {
    const expressions = [{place: 'spec.transform[0].filter', text: 'datum.a >'}];
    expect(fault(bars, expressions)).to.contain('spec.transform[0].filter: ');
  });

  it('names the innermost part that cannot be made, and nothing of one that can', () => {
    expect(fault(bars)).to.equal('');
    const nothing = {mark: 'nothing', data: {name: 'totals'}};
    expect(fault({vconcat: [bars, {layer: [bars, nothing]}]})).to.contain(
      'spec.vconcat[1].layer[1]: ',
    );
    expect(fault({data: {name: 'totals'}})).to.contain('spec: ');
  });
});

describe('sceneOf', () => {
  it('has what each mark shows, in our formats', async () => {
    const items = sceneItems(await sceneOf(figureOf()));
    expect(items.map(({said}) => said)).to.deep.equal([
      [
        ['commissioner', 'A'],
        ['amount', '£50'],
      ],
      [
        ['commissioner', 'B'],
        ['amount', '£20'],
      ],
    ]);
  });

  it('leaves the rows that it is given as they are', async () => {
    const rows = [Object.freeze({commissioner: 'A', amount: 1})];
    await sceneOf({...figureOf(), tables: [{name: 'totals', rows}]});
    expect(Reflect.ownKeys(rows[0] ?? {})).to.deep.equal(['commissioner', 'amount']);
  });
});

describe('pictureIn', () => {
  it('draws without a style sheet, a menu or a link of its own, and keeps nothing on the window', async () => {
    const before = new Set(Object.keys(window));
    const {box, picture} = await pictured();
    expect(box.querySelectorAll('svg .role-mark path').length).to.equal(2);
    expect(box.querySelectorAll('style, details, a, canvas, input').length).to.equal(0);
    expect(document.querySelector('#vega-embed-style')).to.equal(null);
    expect(Object.keys(window).filter((key) => !before.has(key))).to.deep.equal([]);
    picture.finalize();
  });

  it('takes no option from a specification: nothing of usermeta reaches it', async () => {
    const usermeta = {embedOptions: {actions: true, ast: false, renderer: 'canvas'}};
    // As it would come past the check, which leaves usermeta out.
    const {usermeta: _, ...without} = {...bars, usermeta};
    const {box, picture} = await pictured(figureOf(without));
    expect(box.querySelectorAll('svg').length).to.equal(1);
    picture.finalize();
  });

  it('asks for no file: a table that is not there has no rows', async () => {
    const asked: string[] = [];
    const {fetch} = globalThis;
    globalThis.fetch = (input) => {
      asked.push(String(input));
      return Promise.reject(new Error('asked'));
    };
    const {box, picture} = await pictured(
      figureOf({...bars, data: {url: '/datasets/ccg-spend-2018-19.json'}}),
    );
    globalThis.fetch = fetch;
    expect(asked).to.deep.equal([]);
    expect(box.querySelectorAll('.role-mark path').length).to.equal(0);
    picture.finalize();
  });

  for (const [advisory, expression] of attacks) {
    it(`calls no function of the page’s for an expression (${advisory})`, async () => {
      let called = 0;
      Object.assign(window, {canary: () => (called += 1)});
      const spec = {
        ...bars,
        params: [{name: 'own', select: {type: 'point', on: {type: 'click', filter: [expression]}}}],
      };
      try {
        const {box, picture} = await pictured(figureOf(spec));
        const mark = box.querySelector('.role-mark path');
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          mark?.dispatchEvent(new MouseEvent(type, {bubbles: true, view: window}));
        await new Promise((resolve) => setTimeout(resolve, 20));
        picture.finalize();
      } catch (error) {
        // An expression that cannot be read does nothing either.
        expect(error).to.be.instanceOf(Error);
      }
      Reflect.deleteProperty(window, 'canary');
      expect(called).to.equal(0);
    });
  }

  it('works an expression of its author’s out when a reader clicks: the control of what stands above', async () => {
    let runs = 0;
    const {box, picture} = await pictured(
      figureOf({
        ...bars,
        params: [
          {
            name: 'own',
            select: {type: 'point', on: {type: 'click', filter: ["event.type === 'click'"]}},
          },
        ],
      }),
      () => {
        runs += 1;
      },
    );
    const before = runs;
    box
      .querySelector('.role-mark path')
      ?.dispatchEvent(new MouseEvent('click', {bubbles: true, view: window}));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(runs).to.be.greaterThan(before);
    picture.finalize();
  });

  it('makes no prototype of what a configuration says (CVE-2019-10806)', async () => {
    const config = JSON.parse('{"axis": {"__proto__": {"polluted": true}}}') as VegaPart;
    const {picture} = await pictured(figureOf({...bars, config}));
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    picture.finalize();
  });

  it('tells the figure what is chosen by its parameter', async () => {
    const stroke = {expr: "datum.commissioner === chosen ? '#ff0000' : '#000000'"};
    const {box, picture} = await pictured(figureOf({...bars, mark: {type: 'bar', stroke}}));
    picture.choose('B');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(box.querySelectorAll('path[stroke="#ff0000"]').length).to.equal(1);
    picture.finalize();
  });
});
