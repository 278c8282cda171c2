import type {Boundaries, BoundaryArea} from './boundaries.js';
import {codeOf, textOf, type CodeOptions} from './boundary-code.js';
import {boundaryProblem} from './boundary-problem.js';

/** A TopoJSON file, as far as it is looked at before it is checked. */
export interface Topology {
  readonly arcs?: unknown;
  readonly objects?: unknown;
  readonly transform?: unknown;
}

type Pair = readonly [number, number];

/**
 * Areas and arcs of a TopoJSON file's first object.
 *
 * @throws ContractError when it is not what its type says
 */
export function readTopojson(
  topology: Topology,
  options: CodeOptions,
): Omit<Boundaries, 'projected'> {
  const {name} = options;
  const {arcs, objects} = topology;
  const [object] = Object.values((objects ?? {}) as Record<string, {geometries?: unknown}>);
  const geometries = object?.geometries;
  if (!Array.isArray(arcs) || !Array.isArray(geometries)) {
    throw boundaryProblem(
      name,
      'is TopoJSON without arcs or without an object that holds areas (expected both)',
    );
  }
  const {scale: [kx, ky] = [1, 1], translate: [x0, y0] = [0, 0]} = (topology.transform ?? {}) as {
    scale?: Pair;
    translate?: Pair;
  };
  const delta = topology.transform !== undefined;
  const decoded = arcs.map((arc: unknown) => {
    const points = Array.isArray(arc) ? (arc as readonly Pair[]) : [];
    const flat = new Float64Array(points.length * 2);
    let x = 0;
    let y = 0;
    let at = 0;
    for (const [px, py] of points) {
      x = delta ? x + px : px;
      y = delta ? y + py : py;
      flat[at++] = x * kx + x0;
      flat[at++] = y * ky + y0;
    }
    return flat;
  });
  const areas = geometries.map((geometry: unknown, at): BoundaryArea => {
    const {
      type,
      arcs: parts,
      properties,
    } = (geometry ?? {}) as {
      type?: unknown;
      arcs?: unknown;
      properties?: unknown;
    };
    const polygons = type === 'Polygon' ? [parts] : type === 'MultiPolygon' ? parts : undefined;
    const code = codeOf(geometry as object, options);
    if (code === undefined) throw withoutCode(options, at, properties);
    if (!arePolygons(polygons, decoded.length)) {
      throw boundaryProblem(
        name,
        `${code} is no area, or names borders that are not there (expected a Polygon or MultiPolygon)`,
      );
    }
    const called = textOf(properties, 'name');
    const region = textOf(properties, 'region');
    const middle = middleOf(properties);
    return {
      code,
      polygons,
      ...(called === undefined ? {} : {name: called}),
      ...(region === undefined ? {} : {region}),
      ...(middle ? {middle} : {}),
    };
  });
  return {areas, arcs: decoded};
}

/** A message for a shape that has no code. */
export function withoutCode({name, codeProperty}: CodeOptions, at: number, properties: unknown) {
  const known = Object.keys(properties ?? {}).slice(0, 8);
  const held = known.length ? ` It has the properties ${known.join(', ')}.` : '';
  return boundaryProblem(
    name,
    codeProperty === undefined
      ? `shape ${at + 1} has no code (expected an id, or the property that codeProperty names).${held}`
      : `shape ${at + 1} has no property “${codeProperty}”, which codeProperty names.${held}`,
  );
}

function arePolygons(value: unknown, arcs: number): value is BoundaryArea['polygons'] {
  return (
    Array.isArray(value) &&
    value.every(
      (polygon) =>
        Array.isArray(polygon) &&
        polygon.every(
          (ring) =>
            Array.isArray(ring) &&
            ring.length > 0 &&
            ring.every(
              (arc) => Number.isInteger(arc) && (arc as number) < arcs && (arc as number) >= -arcs,
            ),
        ),
    )
  );
}

function middleOf(properties: unknown): BoundaryArea['middle'] | undefined {
  const {middle} = (properties ?? {}) as {middle?: unknown};
  if (!Array.isArray(middle) || middle.length !== 3) return undefined;
  const numbers = middle as readonly unknown[];
  // Three finite numbers are what the type asks for.
  return numbers.every(Number.isFinite)
    ? (middle as unknown as [number, number, number])
    : undefined;
}
