import type {Boundaries, BoundaryArea} from './boundaries.js';
import {textOf, type CodeOptions} from './boundary-code.js';
import {readTopojson, type Topology} from './read-topojson.js';

/** More points than these make a page slow, and no reader sees them. */
export const mostPoints = 200_000;

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
export async function readBoundaries(
  input: unknown,
  options: BoundaryOptions,
): Promise<Boundaries> {
  const {projected = false} = options;
  const {type, features, arcs} = (input ?? {}) as {
    type?: unknown;
    features?: unknown;
    arcs?: unknown;
  };
  const read =
    type === 'Topology' && few(arcs)
      ? readTopojson(input as Topology, options)
      : type === 'FeatureCollection' && Array.isArray(features) && features.length < mostPoints
        ? (await import('./boundary-late.js')).readGeojson(features, options)
        : undefined;
  if (
    read?.areas.length &&
    distinct(read.areas.map(({code}) => code)) &&
    distinct(read.areas.map(shapeKey)) &&
    read.arcs.every((arc) => placed(arc, projected))
  )
    return {...read, projected, ...attributionOf(input)};
  const {boundaryProblems} = await import('./boundary-late.js');
  throw boundaryProblems(input, read, options);
}

/** What areas of one shape have in common, wherever their rings start and whichever way these run. */
export function shapeKey({polygons}: BoundaryArea): string {
  return polygons
    .flat(2)
    .map((arc) => (arc < 0 ? ~arc : arc))
    .sort()
    .join();
}

function distinct(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length;
}

/** Whether there are so few points that a page can draw them. */
function few(arcs: unknown): boolean {
  let count = 0;
  for (const arc of Array.isArray(arcs) ? arcs : []) count += Array.isArray(arc) ? arc.length : 0;
  return count <= mostPoints;
}

/** Whether coordinates may be where they are: on a plane, or in degrees, longitude first. */
function placed(arc: ArrayLike<number>, projected: boolean): boolean {
  for (let i = 0; i < arc.length; i += 2) {
    const x = arc[i] as number;
    const y = arc[i + 1] as number;
    if (!Number.isFinite(x + y)) return false;
    // England lies between 7 degrees west and 2 east: a longitude of 49 or more is a latitude.
    if (
      !projected &&
      !(x >= -180 && x <= 180 && y >= -90 && y <= 90 && !(x >= 49 && x <= 61 && y >= -9 && y <= 3))
    )
      return false;
  }
  return true;
}

function attributionOf(input: unknown): Pick<Boundaries, 'attribution'> {
  const attribution = textOf(input, 'attribution');
  return attribution === undefined ? {} : {attribution};
}
