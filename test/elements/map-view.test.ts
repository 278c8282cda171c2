import {expect} from '@open-wc/testing';
import {classOf} from '../../src/analysis/class-of.js';
import {readMapDocument} from '../../src/elements/map-document.js';
import type {MapOptions} from '../../src/elements/map-options.js';
import {mapView} from '../../src/elements/map-view.js';
import {mapOf, smallMap, smallMapDocument, squares, studyMap} from '../support/small-map.js';

const study = 'ccg-spend-2018-19';

it('joins figures and shapes: 189 with figures, 6 marked without, no one lost', async () => {
  const view = await studyMap(study);
  expect(view.valued).to.equal(189);
  expect(view.items.length).to.equal(195);
  expect(view.items.every(({shape}) => shape !== undefined)).to.equal(true);
  expect(view.join).to.deep.equal({withoutShape: [], withoutRow: [], problems: [], doubts: []});
});
it('has the same areas and classes again, whatever a reader chooses, and others for other settings', async () => {
  const document = await readMapDocument(smallMapDocument(), {
    name: 'the data',
    base: location.href,
  });
  const made = (options: Partial<MapOptions> = {}) => mapView(document, {...asked, ...options});
  const view = made();
  const chosen = made({selected: 'A', picked: 1});
  expect(chosen).to.deep.include({selected: 'A', picked: 1, items: view?.items});
  expect(chosen?.items).to.equal(view?.items);
  expect(chosen?.classes).to.equal(view?.classes);
  expect(Object.isFrozen(chosen)).to.equal(true);
  expect(made()).to.deep.equal(view);
  expect(made({highlight: ['A']})?.items).to.not.equal(view?.items);
  expect(made({breaks: [1, 2]})?.classes.length).to.equal(3);
  expect(mapView(document, asked, {doubts: (language) => [language]})?.join.doubts).to.deep.equal([
    'en',
  ]);
});

const asked: MapOptions = {
  measure: 'per-head',
  sectors: ['vcse'],
  scheme: 'custom',
  breaks: [2],
  highlight: [],
  listOrder: 'descending',
  zoom: {scale: 1, x: 0.5, y: 0.5},
  hexagons: false,
};

it('has the study’s classes: 30, 52, 70, 23 and 14; round England 25, 40, 78, 26, 18 and 2', async () => {
  const counts = async (options: Partial<MapOptions>) =>
    (await studyMap(study, options)).classes.map(({count}) => count);
  expect(await counts({})).to.deep.equal([30, 52, 70, 23, 14]);
  expect(await counts({measure: 'share-of-independent', reference: 'national'})).to.deep.equal([
    25, 40, 78, 26, 18, 2,
  ]);
});
it('paints Greater Huddersfield in the highest class, which Figure 30 paints as no data', async () => {
  const view = await studyMap(study, {measure: 'share-of-independent', reference: 'national'});
  expect(view.items[0]).to.deep.include({
    name: 'Greater Huddersfield',
    value: 0.692,
    class: 5,
    rank: 1,
  });
});
it('every area is in the class of its value, in every scheme and number of classes', async () => {
  const asked: readonly Partial<MapOptions>[] = [
    ...(['round', 'quantile', 'equal', 'natural'] as const).flatMap((scheme) =>
      [2, 3, 5, 7].map((classes) => ({scheme, classes})),
    ),
    {scheme: 'custom', breaks: [10, 20, 40, 100]},
    {reference: 'national'},
    {measure: 'share', scheme: 'quantile'},
    {measure: 'share-of-independent', reference: 'national', classes: 4},
    {measure: 'share-over-threshold', scheme: 'natural'},
  ];
  for (const options of asked) {
    const {items, classes, valued} = await studyMap(study, options);
    const said = JSON.stringify(options);
    const breaks = classes.slice(1).map(({from}) => from ?? NaN);
    const counted = classes.map(() => 0);
    for (const {class: own, value, name} of items.slice(0, valued)) {
      expect(own, `${said}: ${name}`).to.equal(classOf(value ?? NaN, breaks));
      const {from = -Infinity, below = Infinity, to} = classes[own ?? -1] ?? {to: NaN};
      expect(
        (value ?? NaN) >= from && (value ?? NaN) < below && (value ?? NaN) <= to,
        `${said}: ${name}`,
      ).to.equal(true);
      counted[own ?? -1] = (counted[own ?? -1] ?? 0) + 1;
    }
    expect(counted, said).to.deep.equal(classes.map(({count}) => count));
    // The highest value is in the last class, and the last class says how high it reaches.
    expect(items[0]?.class, said).to.equal(classes.length - 1);
    expect(classes.at(-1)?.to, said).to.equal(items[0]?.value);
    for (const {class: own} of items.slice(valued)) expect(own).to.equal(undefined);
  }
});
it('has the same six geographies that its documents have', async () => {
  const people = await studyMap('icb-2023-population', {measure: 'population'});
  expect(people.items.reduce((sum, {value = 0}) => sum + value, 0)).to.equal(56_550_138);
  expect(people.marks).to.equal('circles');
  const merged = await studyMap('ccg-2019-spend-2018-19');
  expect(merged.items.length).to.equal(191);
});
it('knows neighbours, highest first', async () => {
  const view = await studyMap(study);
  const leeds = view.items.find(({name}) => name === 'Leeds');
  expect(leeds?.neighbours.map((at) => view.items[at]?.name)).to.deep.equal([
    'North Kirklees',
    'Bradford Districts',
    'Wakefield',
    'Vale of York',
    'Harrogate and Rural District',
    'Airedale, Wharfedale and Craven',
  ]);
});
it('shows sums and counts as circles, never as shades', async () => {
  for (const measure of ['amount', 'invoices', 'suppliers', 'population'] as const) {
    const {marks, items} = await smallMap({measure});
    expect(marks, measure).to.equal('circles');
    expect(items.every((area) => area.class === undefined)).to.equal(true);
  }
});
it('refuses shapes that share no code with the figures, and keeps the list', async () => {
  const document = smallMapDocument();
  const shapes = squares();
  const features = shapes.features.map((feature, i) => ({...feature, id: `E0${i}`}));
  const view = await mapOf({
    ...document,
    resources: [
      ...document.resources.slice(0, 3),
      {name: 'boundaries', projected: true, data: {...shapes, features}},
    ],
  });
  expect(view.shapes).to.equal(undefined);
  expect(view.join.problems[0]).to.contain(
    'None of the 4 areas of the figures is in the boundary file: the figures have codes like A, the shapes like E00.',
  );
  expect(view.valued).to.equal(3);
});
it('never shows a suppressed number, nor a rank or class for it', async () => {
  const document = smallMapDocument();
  const hidden = structuredClone(document);
  const totals = hidden.resources[2]!.data as {
    commissioner?: string;
    sector?: string;
    amount: number | null;
    amountStatus?: string;
    invoices?: number;
    suppliers?: number;
  }[];
  for (const row of totals) {
    if (row.commissioner !== 'B' || row.sector !== 'vcse') continue;
    Object.assign(row, {amount: null, amountStatus: 'c'});
    delete row.invoices;
    delete row.suppliers;
  }
  const view = await mapOf(hidden, {scheme: 'custom', breaks: [2]});
  const westshire = view.items.find(({id}) => id === 'B');
  expect(westshire).to.deep.include({kind: 'suppressed'});
  expect(westshire).to.not.have.any.keys('value', 'rank', 'class', 'amount');
});
it('refuses a period that the document does not have', async () => {
  let said = '';
  await smallMap({period: '1999-00'}).catch((error: unknown) => (said = (error as Error).message));
  expect(said).to.equal('unknown period: "1999-00" (expected 2018-19)');
});
it('refuses an uneven number of classes round a reference', async () => {
  let said = '';
  await smallMap({reference: 'national', classes: 5}).catch(
    (error: unknown) => (said = (error as Error).message),
  );
  expect(said).to.contain('expected an even number');
});
