import type {Boundaries, BoundaryArea} from './boundaries.js';
import {codeOf, textOf, type CodeOptions} from './boundary-code.js';

/** A TopoJSON file, as far as it is looked at before it is checked. */
export interface Topology {
  readonly arcs?: unknown;
  readonly objects?: unknown;
  readonly transform?: unknown;
}

type Pair = readonly [number, number];
type Transform = {readonly scale?: Pair; readonly translate?: Pair};

/** Areas and arcs of a TopoJSON file's first object; `undefined` when it is not what its type says. */
export function readTopojson(
  topology: Topology,
  options: CodeOptions,
): Omit<Boundaries, 'projected'> | undefined {
  const {arcs, objects} = topology;
  const [object] = Object.values((objects ?? {}) as Record<string, {geometries?: unknown}>);
  const geometries = object?.geometries;
  if (!Array.isArray(arcs) || !Array.isArray(geometries)) return undefined;
  const decoded = decodedArcs(topology, arcs);
  const areas: BoundaryArea[] = [];
  for (const geometry of geometries as readonly unknown[]) {
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
    const code = codeOf(geometry ?? {}, options);
    if (code === undefined || !arePolygons(polygons, decoded)) return undefined;
    const name = textOf(properties, 'name');
    const region = textOf(properties, 'region');
    const middle = middleOf(properties);
    areas.push({
      code,
      polygons,
      ...(name === undefined ? {} : {name}),
      ...(region === undefined ? {} : {region}),
      ...(middle ? {middle} : {}),
    });
  }
  return {areas, arcs: decoded};
}

function decodedArcs({transform}: Topology, arcs: readonly unknown[]): readonly Float64Array[] {
  const delta = transform !== undefined;
  const {scale, translate} = (transform ?? {scale: [1, 1], translate: [0, 0]}) as Transform;
  // What is no number becomes none, and is told with the places.
  const [kx, ky] = [Number(scale?.[0]), Number(scale?.[1])];
  const [x0, y0] = [Number(translate?.[0]), Number(translate?.[1])];
  return arcs.map((arc) => {
    const points = Array.isArray(arc) ? (arc as readonly (Pair | undefined)[]) : [];
    const flat = new Float64Array(points.length * 2);
    let x = 0;
    let y = 0;
    let at = 0;
    for (const point of points) {
      x = (delta ? x : 0) + Number(point?.[0]);
      y = (delta ? y : 0) + Number(point?.[1]);
      flat[at++] = x * kx + x0;
      flat[at++] = y * ky + y0;
    }
    return flat;
  });
}

function arePolygons(
  value: unknown,
  arcs: readonly Float64Array[],
): value is BoundaryArea['polygons'] {
  const lists = (each: unknown): each is readonly unknown[] => Array.isArray(each);
  return (
    lists(value) &&
    value.length > 0 &&
    value.every(
      (polygon) =>
        lists(polygon) &&
        polygon.length > 0 &&
        polygon.every(
          (ring) =>
            lists(ring) &&
            ring.length > 0 &&
            ring.every(
              // `~i` is arc `i` backwards; a border has two points or more.
              (arc) => typeof arc === 'number' && (arcs[Math.max(arc, ~arc)]?.length ?? 0) > 2,
            ),
        ),
    )
  );
}

function middleOf(properties: unknown): BoundaryArea['middle'] | undefined {
  const {middle} = (properties ?? {}) as {middle?: unknown};
  if (!Array.isArray(middle) || middle.length !== 3 || !middle.every(Number.isFinite))
    return undefined;
  // Three finite numbers are what the type asks for.
  return middle as unknown as [number, number, number];
}
