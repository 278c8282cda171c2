import {values} from './values.js';

/**
 * What every contender of the map draws: pounds per head by class on the boundaries of the 195 groups, from the files that
 * the library itself reads, both asked for at once.
 */
export async function mapValues() {
  const [items, topology] = await Promise.all([
    values(),
    fetch('/datasets/ccg-2018.topo.json').then((response) => response.json()),
  ]);
  return {topology, valueOf: new Map(items.map(({id, value}) => [id, value]))};
}

export const breaks = [10, 20, 40, 100];
export const fills = ['#c9e1f5', '#6baae1', '#2f7abb', '#165082', '#0a2641'];
export const none = '#dddddd';

export function fillOf(value) {
  if (value === undefined) return none;
  return fills[breaks.filter((each) => value >= each).length];
}

/** Areas as a GeoJSON collection on a plane, y to the south, for libraries that read no shared borders. */
export function featuresOf({arcs, transform, objects}) {
  const [kx, ky] = transform.scale;
  const [x0, y0] = transform.translate;
  const lines = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => [(x += dx) * kx + x0, -((y += dy) * ky + y0)]);
  });
  const ring = (own) =>
    own.flatMap((arc, at) => {
      const line = arc < 0 ? [...lines[~arc]].reverse() : lines[arc];
      return at ? line.slice(1) : line;
    });
  return {
    type: 'FeatureCollection',
    features: objects.areas.geometries.map(({type, id, properties, arcs: parts}) => ({
      type: 'Feature',
      id,
      properties: {...properties, id},
      geometry: {
        type: 'MultiPolygon',
        coordinates: (type === 'Polygon' ? [parts] : parts).map((polygon) => polygon.map(ring)),
      },
    })),
  };
}

export const width = 628;
export const height = 670;
