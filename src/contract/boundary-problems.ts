import type {Boundaries} from './boundaries.js';
import {codeOf, type CodeOptions} from './boundary-code.js';
import {boundaryProblem} from './boundary-problem.js';
import type {ContractError} from './contract-error.js';
import {foundText} from './found-text.js';
import {placesProblem} from './places-problem.js';
import {mostPoints, shapeKey, type BoundaryOptions} from './read-boundaries.js';

/**
 * Why a boundary file cannot be drawn, and how to mend it.
 *
 * @param read - what could be read of it
 */
export function boundaryProblems(
  input: unknown,
  read: Omit<Boundaries, 'projected'> | undefined,
  options: BoundaryOptions,
): ContractError {
  return boundaryProblem(options.name, said(input, read, options));
}

function said(
  input: unknown,
  read: Omit<Boundaries, 'projected'> | undefined,
  options: BoundaryOptions,
): string {
  const {type, features, hexes} = (input ?? {}) as {
    type?: unknown;
    features?: unknown;
    hexes?: unknown;
  };
  if (type === undefined && hexes !== undefined)
    return 'holds hexagons, not boundaries; give it as the table hexagons';
  if (type !== 'Topology' && !(type === 'FeatureCollection' && Array.isArray(features)))
    return `is not a boundary file: its type is ${foundText(type)} (expected "Topology" for TopoJSON, or "FeatureCollection" for GeoJSON)`;
  const count = points(input);
  if (count > mostPoints)
    return `has ${count.toLocaleString('en-GB')} points, more than a page can draw (expected at most ${mostPoints.toLocaleString('en-GB')}); vcse-charts simplify makes it smaller`;
  const shapes = shapesIn(input);
  if (!shapes)
    return 'is TopoJSON without arcs or without an object that holds areas (expected both)';
  if (!shapes.length) return 'holds no areas';
  const known = new Map<string, number>();
  for (const [at, shape] of shapes.entries()) {
    const code = codeOf(shape ?? {}, options);
    if (code === undefined) return withoutCode(options, at, shape);
    const before = known.get(code);
    if (before !== undefined)
      return `shapes ${before + 1} and ${at + 1} have the same code, ${foundText(code)} (expected one shape an area: join its parts into a MultiPolygon)`;
    known.set(code, at);
    const {geometry, type: own} = (shape ?? {}) as {geometry?: {type?: unknown}; type?: unknown};
    const kind = type === 'Topology' ? own : geometry?.type;
    if (kind !== 'Polygon' && kind !== 'MultiPolygon')
      return `the shape of ${code} is ${foundText(kind)} (expected a Polygon or MultiPolygon)`;
  }
  if (!read)
    return 'has a shape whose borders are not there, or a ring of fewer than four points (expected closed rings)';
  const places = placesProblem(read.arcs, options.projected ?? false);
  return places ?? oneShapeTwice(read.areas) ?? 'cannot be drawn';
}

/** Two codes for one shape: one of them would lie under the other, unseen. */
function oneShapeTwice(areas: Boundaries['areas']): string | undefined {
  const known = new Map<string, string>();
  for (const area of areas) {
    const key = shapeKey(area);
    const other = known.get(key);
    if (other !== undefined)
      return `${foundText(other)} and ${foundText(area.code)} have the same shape, so one would hide the other (expected one code for an area: leave one of the two out)`;
    known.set(key, area.code);
  }
  return undefined;
}

function shapesIn(input: unknown): readonly unknown[] | undefined {
  const {type, arcs, objects, features} = input as {
    type?: unknown;
    arcs?: unknown;
    objects?: unknown;
    features?: readonly unknown[];
  };
  if (type !== 'Topology') return features;
  const [object] = Object.values((objects ?? {}) as Record<string, {geometries?: unknown}>);
  const geometries = object?.geometries;
  return Array.isArray(arcs) && Array.isArray(geometries) ? geometries : undefined;
}

function withoutCode({codeProperty}: CodeOptions, at: number, shape: unknown): string {
  const {properties} = (shape ?? {}) as {properties?: unknown};
  const names = Object.keys(properties ?? {}).slice(0, 8);
  const held = names.length ? ` It has the properties ${names.join(', ')}.` : '';
  return codeProperty === undefined
    ? `shape ${at + 1} has no code (expected an id, or the property that codeProperty names).${held}`
    : `shape ${at + 1} has no property “${codeProperty}”, which codeProperty names.${held}`;
}

/** How many points a file has, counted without reading it. */
function points(input: unknown): number {
  const {
    type,
    arcs,
    features = [],
  } = input as {
    type?: unknown;
    arcs?: unknown;
    features?: readonly unknown[];
  };
  const lists: readonly unknown[] =
    type === 'Topology'
      ? Array.isArray(arcs)
        ? arcs
        : []
      : features.flatMap((feature) => {
          const {geometry} = (feature ?? {}) as {
            geometry?: {type?: unknown; coordinates?: unknown};
          };
          const rings = Array.isArray(geometry?.coordinates) ? geometry.coordinates : [];
          return geometry?.type === 'MultiPolygon'
            ? (rings as unknown[][]).flat()
            : (rings as unknown[]);
        });
  return lists.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}
