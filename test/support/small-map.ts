import {naturalBreaks} from '../../src/analysis/natural-breaks.js';
import type {SpendDocument} from '../../src/contract/generated/spend.js';
import {readMapDocument, type MapDocument} from '../../src/elements/map-document.js';
import {readMapHexes, type MapHexagons} from '../../src/elements/map-hexes.js';
import type {MapOptions} from '../../src/elements/map-options.js';
import {mapPopulations} from '../../src/elements/map-populations.js';
import {mapView} from '../../src/elements/map-view.js';
import type {MapView} from '../../src/view/map.js';
import {smallDocument} from './small-spend.js';

/** A square of ten by ten km as a GeoJSON feature. */
function square(code: string, x: number, y: number, region: string): object {
  const ring = [
    [x, y],
    [x + 10, y],
    [x + 10, y + 10],
    [x, y + 10],
    [x, y],
  ];
  return {
    type: 'Feature',
    id: code,
    properties: {name: `County of ${code}`, region},
    geometry: {type: 'Polygon', coordinates: [ring]},
  };
}

/** Four squares: A beside B in the north, C beside D in the south. */
export function squares(): {type: string; features: object[]} {
  return {
    type: 'FeatureCollection',
    features: [
      square('A', 0, 10, 'North'),
      square('B', 10, 10, 'North'),
      square('C', 0, 0, 'South'),
      square('D', 10, 0, 'South'),
    ],
  };
}

/** The same, but A is a figure of eight. */
export function crossed(): ReturnType<typeof squares> {
  const {type, features} = squares();
  const eight = [
    [0, 10],
    [10, 20],
    [10, 10],
    [0, 20],
    [0, 10],
  ];
  const [a, ...others] = features;
  return {type, features: [{...a, geometry: {type: 'Polygon', coordinates: [eight]}}, ...others]};
}

/** The same as hexagons. */
export function hexagons(): {layout: string; hexes: Record<string, {q: number; r: number}>} {
  return {
    layout: 'odd-r',
    hexes: {A: {q: 0, r: 1}, B: {q: 1, r: 1}, C: {q: 0, r: 0}, D: {q: 1, r: 0}},
  };
}

/** The small document with shapes: per head A spends £2, B and D £1; C has no figures. */
export function smallMapDocument(): SpendDocument {
  const document = smallDocument();
  return {
    ...document,
    resources: [
      ...document.resources,
      // Shapes are no rows, whatever the type made from the schema says.
      {name: 'boundaries', projected: true, data: squares() as unknown as object[]},
      {name: 'hexagons', data: hexagons() as unknown as object[]},
    ],
  };
}

/** How a map is asked for where a test says nothing else. */
function mapAsked(options: Partial<MapOptions> = {}): MapOptions {
  return {
    measure: 'per-head',
    sectors: ['vcse'],
    scheme: 'round',
    breaks: [],
    highlight: [],
    listOrder: 'descending',
    zoom: {scale: 1, x: 0.5, y: 0.5},
    hexagons: false,
    ...options,
  };
}

/** A figure of a document with its hexagons. */
export async function mapOf(
  input: unknown,
  options: Partial<MapOptions> = {},
  base = location.href,
): Promise<MapView> {
  const document = await readMapDocument(input, {name: 'the data', base});
  const view = mapView(document, mapAsked(options), {
    populations: mapPopulations,
    natural: naturalBreaks,
    hexagons: await hexagonsOf(document, base),
  });
  if (!view) throw new Error('no figure');
  return view;
}

function hexagonsOf(document: MapDocument, base: string): Promise<MapHexagons> {
  return document.spend.hexagons
    ? readMapHexes(document, undefined, base)
    : Promise.resolve({problems: []});
}

/** A figure of the small document. */
export function smallMap(options: Partial<MapOptions> = {}): Promise<MapView> {
  return mapOf(smallMapDocument(), {scheme: 'custom', breaks: [2], ...options});
}

const known = new Map<string, Promise<unknown>>();

/** A figure of a shipped dataset. */
export async function studyMap(name: string, options: Partial<MapOptions> = {}): Promise<MapView> {
  const address = `/datasets/${name}.json`;
  const input = known.get(name) ?? fetch(address).then((response) => response.json());
  known.set(name, input);
  return mapOf(await input, options, new URL(address, location.href).href);
}

/** Shipped documents of the six geographies, with what they are asked for. */
export const sixGeographies: readonly (readonly [string, number, Partial<MapOptions>])[] = [
  ['ccg-spend-2018-19', 195, {}],
  ['ccg-2019-spend-2018-19', 191, {}],
  ['sub-icb-2023-population', 106, {measure: 'population'}],
  ['icb-2023-population', 42, {measure: 'population'}],
  ['upper-tier-2023-population', 153, {measure: 'population'}],
  ['district-2023-population', 296, {measure: 'population'}],
];
