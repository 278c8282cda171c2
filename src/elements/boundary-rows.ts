import {onPlane} from '../analysis/on-plane.js';
import type {Resource} from '../contract/generated/spend.js';
import {readBoundaries} from '../contract/read-boundaries.js';
import {loadJson} from '../load/load-json.js';
import type {AnyRow} from '../contract/read-tables.js';

/**
 * The shapes of a document's areas as rows: GeoJSON features on a plane with y to the south, each with `id` and `name`. They are drawn
 * by `geoshape` with the projection `identity`.
 *
 * @param base - address that the document's own files are relative to
 * @throws LoadError when the file does not come; ContractError when it cannot be drawn
 */
export async function boundaryRows(
  {path, data, codeProperty, projected}: Readonly<Resource>,
  base: string,
): Promise<readonly AnyRow[]> {
  const value: unknown = path === undefined ? data : await loadJson(path, {base});
  const name = path?.split(/[?#]/)[0]?.split('/').pop() ?? 'boundaries';
  const {areas, arcs} = onPlane(
    await readBoundaries(value, {
      name,
      ...(codeProperty === undefined ? {} : {codeProperty}),
      // A file that lies on a plane may say so itself.
      projected: projected ?? (value as {projected?: unknown} | null)?.projected === true,
    }),
  );
  const ring = (numbers: readonly number[]) => {
    const points = numbers.flatMap((arc) => {
      const flat = arcs[arc < 0 ? ~arc : arc] ?? [];
      const own = Array.from({length: flat.length / 2}, (_, i) => [
        flat[2 * i] ?? 0,
        flat[2 * i + 1] ?? 0,
      ]);
      return arc < 0 ? own.reverse() : own;
    });
    const [first] = points;
    return first ? [...points, first] : points;
  };
  return areas.map(({code, name: own, region, polygons}) => ({
    type: 'Feature',
    id: code,
    name: own ?? code,
    ...(region === undefined ? {} : {region}),
    geometry: {type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map(ring))},
  }));
}
