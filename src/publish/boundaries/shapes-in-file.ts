import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {onPlane} from '../../analysis/on-plane.js';
import type {Shapes} from '../../analysis/shapes.js';
import {readBoundaries} from '../../contract/read-boundaries.js';
import {parseJson} from '../../load/parse-json.js';

/** No country is as many km wide: larger coordinates on a plane are metres. */
const METRES = 20_000;

/**
 * The areas of a TopoJSON or GeoJSON file, on a plane in km.
 *
 * @param options - `projected`: its coordinates are on a plane already, as in eastings and northings
 * @throws ContractError when it cannot be read, saying why
 */
export async function shapesInFile(
  path: string,
  {projected = false, codeProperty}: {readonly projected?: boolean; readonly codeProperty?: string},
): Promise<Shapes> {
  const name = basename(path);
  const input = parseJson(await readFile(path, 'utf8'), name);
  const ours = (input as {projected?: unknown} | null)?.projected === true;
  const about = {name, ...(codeProperty === undefined ? {} : {codeProperty})};
  return inKilometres(
    onPlane(await readBoundaries(input, {...about, projected: projected || ours})),
  );
}

function inKilometres(shapes: Shapes): Shapes {
  const far = shapes.arcs.some((arc) => Array.from(arc).some((value) => Math.abs(value) > METRES));
  if (!far) return shapes;
  return {
    areas: shapes.areas.map(({middle, ...area}) =>
      middle
        ? {...area, middle: [middle[0] / 1000, middle[1] / 1000, middle[2] / 1000] as const}
        : area,
    ),
    arcs: shapes.arcs.map((arc) => Array.from(arc, (value) => value / 1000)),
  };
}
