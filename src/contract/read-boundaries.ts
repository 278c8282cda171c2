import type {Boundaries} from './boundaries.js';
import type {CodeOptions} from './boundary-code.js';
import {boundaryProblem} from './boundary-problem.js';
import {foundText} from './found-text.js';
import {placesProblem} from './places-problem.js';
import {readGeojson} from './read-geojson.js';
import {readTopojson, type Topology} from './read-topojson.js';

/** More points than these make a page slow, and no reader sees them. */
const MOST_POINTS = 200_000;

/** How a document describes its boundary file. */
export interface BoundaryOptions extends CodeOptions {
  /** Coordinates are on a plane already. */
  readonly projected?: boolean;
}

/**
 * A TopoJSON or GeoJSON file of areas, checked.
 *
 * @param input - what came, of any shape
 * @throws ContractError when it cannot be drawn, saying why and how to mend it
 */
export function readBoundaries(input: unknown, options: BoundaryOptions): Boundaries {
  const {name, projected = false} = options;
  const {type, features, hexes} = (input ?? {}) as {
    type?: unknown;
    features?: unknown;
    hexes?: unknown;
  };
  if (type === undefined && hexes !== undefined)
    throw boundaryProblem(name, 'holds hexagons, not boundaries; give it as the table hexagons');
  if (type !== 'Topology' && !(type === 'FeatureCollection' && Array.isArray(features))) {
    throw boundaryProblem(
      name,
      `is not a boundary file: its type is ${foundText(type)} (expected "Topology" for TopoJSON, or "FeatureCollection" for GeoJSON)`,
    );
  }
  const count = points(input, type === 'Topology');
  if (count > MOST_POINTS) {
    throw boundaryProblem(
      name,
      `has ${count.toLocaleString('en-GB')} points, more than a page can draw (expected at most ${MOST_POINTS.toLocaleString('en-GB')}); vcse-charts simplify makes it smaller`,
    );
  }
  const read =
    type === 'Topology'
      ? readTopojson(input as Topology, options)
      : readGeojson(features as readonly unknown[], options);
  if (!read.areas.length) throw boundaryProblem(name, 'holds no areas');
  const codes = new Map<string, number>();
  read.areas.forEach(({code}, at) => {
    const before = codes.get(code);
    if (before !== undefined) {
      throw boundaryProblem(
        name,
        `shapes ${before + 1} and ${at + 1} have the same code, ${foundText(code)} (expected one shape an area: join its parts into a MultiPolygon)`,
      );
    }
    codes.set(code, at);
  });
  const wrong = placesProblem(read.arcs, projected);
  if (wrong) throw boundaryProblem(name, wrong);
  return {...read, projected};
}

/** How many points a file has, counted without reading it. */
function points(input: unknown, topology: boolean): number {
  let count = 0;
  if (topology) {
    const {arcs} = input as {arcs?: readonly unknown[]};
    for (const arc of Array.isArray(arcs) ? arcs : []) count += Array.isArray(arc) ? arc.length : 0;
    return count;
  }
  for (const feature of (input as {features: readonly unknown[]}).features) {
    const {geometry} = (feature ?? {}) as {geometry?: {coordinates?: unknown}};
    const rings = Array.isArray(geometry?.coordinates) ? geometry.coordinates.flat(1) : [];
    for (const ring of rings as readonly unknown[]) {
      if (!Array.isArray(ring)) continue;
      count += Array.isArray(ring[0]) ? ring.length : 1;
    }
  }
  return count;
}
