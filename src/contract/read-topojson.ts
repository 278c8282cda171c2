import type {Boundaries, BoundaryArea} from './boundaries.js';
import {codeOf, textOf, type CodeOptions} from './boundary-code.js';

/** A TopoJSON file, as far as it is looked at before it is checked. */
export interface Topology {
  readonly arcs?: unknown;
  readonly objects?: unknown;
  readonly transform?: unknown;
}

type Pair = readonly [number, number];

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
    if (code === undefined || !arePolygons(polygons, decoded.length)) return undefined;
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
  const {scale: [kx, ky] = [1, 1], translate: [x0, y0] = [0, 0]} = (transform ?? {}) as {
    scale?: Pair;
    translate?: Pair;
  };
  const delta = transform !== undefined;
  return arcs.map((arc) => {
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
}

function arePolygons(value: unknown, arcs: number): value is BoundaryArea['polygons'] {
  const lists = (each: unknown): each is readonly unknown[] => Array.isArray(each);
  return (
    lists(value) &&
    value.every(
      (polygon) =>
        lists(polygon) &&
        polygon.every(
          (ring) =>
            lists(ring) &&
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
  if (!Array.isArray(middle) || middle.length !== 3 || !middle.every(Number.isFinite))
    return undefined;
  // Three finite numbers are what the type asks for.
  return middle as unknown as [number, number, number];
}
