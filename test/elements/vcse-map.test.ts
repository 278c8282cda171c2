import {expect, oneEvent} from '@open-wc/testing';
import '../../src/define/vcse-map.js';
import '../../src/define/vcse-distribution.js';
import {mapItemWords} from '../../src/describe/map-item.js';
import {mapTable} from '../../src/describe/map-table.js';
import type {VcseMap} from '../../src/elements/vcse-map.js';
import {behavesAsChart} from '../support/behaves-as-chart.js';
import {equipped, part, placedAs, until} from '../support/drawn.js';
import {crossed, smallMapDocument, squares} from '../support/small-map.js';

const src = '/datasets/ccg-spend-2018-19.json';
const leeds = 'E38000225';
const kind = {tag: 'vcse-map', table: mapTable, itemWords: mapItemWords} as const;

behavesAsChart('a map', {src, selected: leeds}, kind);
behavesAsChart('a map of hexagons', {src, view: 'hexagons'}, kind);
behavesAsChart('a list of areas', {src, view: 'list', selected: leeds}, kind);
behavesAsChart(
  'a map round a reference',
  {src, measure: 'share-of-independent', reference: 'national'},
  kind,
);
behavesAsChart(
  'a map of people',
  {src: '/datasets/icb-2023-population.json', measure: 'population'},
  kind,
);

async function map(settings: object, width = 960): Promise<VcseMap> {
  return equipped(await placedAs('vcse-map', settings, width));
}
const has = (element: VcseMap, selector: string) =>
  element.renderRoot.querySelector(selector) !== null;

describe('vcse-map', () => {
  it('draws areas, legend, panel and names, and goes to hexagons and to the list', async () => {
    const element = await map({src, selected: leeds});
    await until(() => has(element, '.legend'), 'the legend');
    expect(element.shownForm).to.equal('areas');
    expect(part(element, '.drawing').textContent).to.contain('North East');
    expect(part(element, '.panel').textContent).to.contain('39th highest of 189');
    const press = (label: string) =>
      [...element.renderRoot.querySelectorAll<HTMLElement>('.switches button')]
        .find((button) => button.textContent?.includes(label))!
        .click();
    press('Hexagons');
    await until(() => has(element, '.hexagons'), 'the hexagons');
    expect(part(element, '.beside').textContent).to.contain('pairs of neighbours');
    press('List');
    await until(() => has(element, '.rows'), 'the list');
    expect(element.renderRoot.querySelectorAll('.row').length).to.equal(189);
  });
  it('asks for the boundaries that the page names together with the document, and once', async () => {
    const original = globalThis.fetch;
    const asked: string[] = [];
    globalThis.fetch = (url, init) => {
      asked.push(String(url).split('/').pop() ?? '');
      return original(url, init);
    };
    const element = await placedAs('vcse-map', {
      src,
      boundaries: '/datasets/ccg-2018.topo.json',
      view: 'areas',
      loading: 'eager',
    });
    await element.updateComplete;
    expect(asked.slice(0, 2).sort()).to.deep.equal([
      'ccg-2018.topo.json',
      'ccg-spend-2018-19.json',
    ]);
    await until(() => has(element as VcseMap, 'svg.map'), 'the map');
    globalThis.fetch = original;
    expect(asked.filter((name) => name === 'ccg-2018.topo.json').length).to.equal(1);
  });
  it('draws, and so projects, at most once a frame while its box is resized', async () => {
    const element = await map({src, view: 'areas'});
    await until(() => has(element, '.legend'), 'the legend');
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    let {drawing} = element;
    let drawings = 0;
    Object.defineProperty(element, 'drawing', {
      get: () => drawing,
      set: (next: typeof drawing) => {
        drawing = next;
        drawings += 1;
      },
    });
    const frames = 8;
    for (let i = 0; i < frames; i += 1) {
      for (const step of [3, 2, 1])
        element.parentElement!.style.setProperty('width', `${900 - 30 * i - step}px`);
      await frame();
    }
    await frame();
    await until(() => drawing?.width === part(element, 'svg.map').clientWidth, 'the last size');
    expect(drawings).to.be.within(2, frames + 1);
  });
  it('is a list on a phone, unless the author says otherwise', async () => {
    const phone = await map({src}, 360);
    await until(() => has(phone, '.rows'), 'the list');
    const asked = await map({src, view: 'areas'}, 360);
    await until(() => has(asked, 'svg.map'), 'the map');
  });
  it('a click on an area, a row, a neighbour or a line of the key chooses it, and the page is told', async () => {
    const element = await map({src, view: 'list', selected: leeds});
    await until(() => has(element, '.next button'), 'the panel');
    const told = oneEvent(element, 'vcse-select');
    part(element, '.next button').click();
    expect(((await told) as CustomEvent<{id: string}>).detail.id).to.equal('E38000121');
    await element.updateComplete;
    expect(part(element, '.panel').textContent).to.contain('North Kirklees');
    part(element, '.clear').click();
    expect(element.selected).to.equal(undefined);
  });
  it('keeps its areas, its places and its rows while a reader chooses', async () => {
    const element = await map({src, view: 'areas'});
    await until(() => has(element, '.legend') && has(element, '.letters'), 'the names');
    const {figure, drawing} = element;
    const before = {
      row: part(element, '.table tbody tr'),
      area: part(element, '[part="area"] use'),
      letter: part(element, '.letters text'),
    };
    element.choose(leeds);
    await element.updateComplete;
    expect(element.figure?.items).to.equal(figure?.items);
    expect(element.drawing?.marks).to.equal(drawing?.marks);
    expect(part(element, '.table tbody tr')).to.equal(before.row);
    expect(part(element, '[part="area"] use')).to.equal(before.area);
    expect(part(element, '.letters text')).to.equal(before.letter);
    expect(has(element, '.chosen-ring')).to.equal(true);
    expect(part(element, '.drawing').textContent).to.contain('chosen');
    expect(part(element, '.panel').textContent).to.contain('39th highest of 189');
    element.choose(undefined);
    await element.updateComplete;
    expect(has(element, '.chosen-ring')).to.equal(false);
  });
  it('keeps room for its buttons on a phone before they come, whatever the picture', async () => {
    for (const view of ['hexagons', 'areas', 'list']) {
      const element = await placedAs('vcse-map', {src, view, selected: leeds}, 360);
      await until(() => has(element as VcseMap, '.controls'), 'the room');
      const room = part(element, '.controls').offsetHeight;
      await equipped(element);
      await until(() => has(element as VcseMap, '.beside *'), 'what stands beside it');
      expect(part(element, '.controls').offsetHeight, view).to.equal(room);
    }
  });
  it('picks a class out of the map', async () => {
    const element = await map({src});
    await until(() => has(element, '.legend button'), 'the legend');
    part(element, '.legend button').click();
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('.shades .back').length).to.be.greaterThan(3);
  });
  it('looks closer and back', async () => {
    const element = await map({src});
    await until(() => has(element, '[aria-label="Zoom in"]'), 'the buttons');
    part(element, '[aria-label="Zoom in"]').click();
    await element.updateComplete;
    expect(element.zoomed.scale).to.equal(2);
    expect(has(element, 'svg.clipped')).to.equal(true);
  });
  it('shares its chosen area with the charts of its group', async () => {
    const element = await map({src, group: 'g'});
    const other = await equipped(
      await placedAs('vcse-distribution', {src, measure: 'per-head', group: 'g'}),
    );
    element.choose(leeds);
    await until(() => other.selected === leeds, 'the other chart');
    other.choose('E38000025');
    await until(() => element.selected === 'E38000025', 'the map');
  });
  describe('of shapes that cannot be drawn shows the list, and says plainly why', () => {
    const {features} = squares();
    const [a, b, c, d] = features;
    const collection = (...each: unknown[]) => ({type: 'FeatureCollection', features: each});
    const ring = (coordinates: number[][]) =>
      collection({
        type: 'Feature',
        id: 'A',
        geometry: {type: 'Polygon', coordinates: [coordinates]},
      });
    const broken: Readonly<Record<string, readonly [object, string]>> = {
      'a file that is missing': [
        {path: 'no-such.topo.json'},
        'no-such.topo.json was not found (404)',
      ],
      'a file of another kind': [{data: {type: 'Feature'}}, 'is not a boundary file'],
      'a million points': [
        {data: ring(Array.from({length: 1_000_000}, () => [0, 51]))},
        'has 1,000,000 points, more than a page can draw',
      ],
      'a code twice': [
        {data: collection(a, b, c, d, a), projected: true},
        'shapes 1 and 5 have the same code, "A"',
      ],
      'an area twice': [
        {data: collection(a, b, c, d, {...a, id: 'E'}), projected: true},
        '"A" and "E" have the same shape, so one would hide the other',
      ],
      'codes of other areas': [
        {data: collection({...a, id: 'E07000026'}), projected: true},
        'None of the 4 areas of the figures is in the boundary file',
      ],
      'eastings and northings': [
        {
          data: ring([
            [530000, 180000],
            [540000, 180000],
            [540000, 190000],
            [530000, 180000],
          ]),
        },
        'if they are eastings and northings, say "projected": true',
      ],
      'latitude first': [
        {
          data: ring([
            [51, -2],
            [52, -2],
            [52, -1],
            [51, -2],
          ]),
        },
        'latitude and longitude the wrong way round',
      ],
    };
    for (const [name, [resource, message]] of Object.entries(broken)) {
      it(name, async () => {
        const document = smallMapDocument();
        const resources = [...document.resources.slice(0, 3), {name: 'boundaries', ...resource}];
        const element = await map({data: {...document, resources}});
        await until(() => has(element, '.notice'), message);
        const notice = part(element, '.notice').textContent;
        expect(notice).to.contain('There is no map, only the list.');
        expect(notice).to.contain(message);
        await until(() => has(element, '.row'), 'the list');
        expect(element.shownForm).to.equal('list');
        expect(element.state).to.equal('ready');
      });
    }
    it('hexagons of an unknown layout', async () => {
      const document = smallMapDocument();
      const hexes = {name: 'hexagons', data: {layout: 'round', hexes: {}}};
      const resources = [...document.resources.slice(0, 4), hexes];
      const element = await map({view: 'list', data: {...document, resources}});
      await until(() => has(element, '.notice'), 'the notice');
      const notice = part(element, '.notice').textContent;
      expect(notice).to.contain('There are no hexagons.');
      expect(notice).to.contain('has an unknown layout: "round" (expected odd-r, even-r');
      expect(has(element, '.row')).to.equal(true);
    });
  });
  it('draws rings that run the wrong way, and those that cross themselves, with a word about these', async () => {
    const document = smallMapDocument();
    const drawnWith = async (data: unknown) => {
      const boundaries = {name: 'boundaries', projected: true, data};
      const resources = [...document.resources.slice(0, 3), boundaries];
      const element = await map({view: 'areas', data: {...document, resources}});
      await until(() => has(element, 'svg.map .shades use'), 'the map');
      return element;
    };
    const doubtful = await drawnWith(crossed());
    await until(() => has(doubtful, '.notice'), 'the doubt');
    expect(part(doubtful, '.notice').textContent).to.contain(
      'Borders that cross themselves, so that these areas may be drawn wrong (1): County of A.',
    );
    const turned = squares();
    const [first] = turned.features as {geometry: {coordinates: number[][][]}}[];
    first?.geometry.coordinates[0]?.reverse();
    const right = await drawnWith(turned);
    expect(right.figure?.join.problems).to.deep.equal([]);
    expect(has(right, '.notice')).to.equal(false);
  });
  it('says what is wrong with its settings', async () => {
    const element = await placedAs('vcse-map', {data: smallMapDocument(), scheme: 'custom'});
    await until(() => element.state === 'failed', 'the failure');
    await element.updateComplete;
    expect(part(element, '.failure').textContent).to.contain('scheme="custom" needs breaks');
  });
  it('list, map, table and file agree on every area', async () => {
    const element = await map({src, view: 'list'});
    await until(() => has(element, '.row'), 'the list');
    const {figure} = element;
    if (!figure) throw new Error('no figure');
    const listed = [...element.renderRoot.querySelectorAll('.row')].map((row) => [
      row.querySelector('.name bdi')?.textContent,
      row.querySelector('.amount')?.textContent,
      row.querySelector('.chip')?.getAttribute('aria-label'),
    ]);
    const table = mapTable(figure);
    const at = (key: string) => table.columns.findIndex((column) => column.key === key);
    expect(listed).to.deep.equal(
      table.rows
        .slice(0, 189)
        .map((row) => [
          row[at('name')]?.text,
          row[at('per-head')]?.text,
          `Class ${row[at('class')]?.text ?? ''}`,
        ]),
    );
  });
});
