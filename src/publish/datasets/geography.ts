import {readFile} from 'node:fs/promises';
import {inside} from '../../draw/inside.js';
import {largestMiddle} from '../../analysis/largest-middle.js';
import {onPlane} from '../../analysis/on-plane.js';
import {ringPoints} from '../../analysis/ring-points.js';
import type {Shapes} from '../../analysis/shapes.js';
import {readBoundaries} from '../../contract/read-boundaries.js';
import {simplified} from '../boundaries/simplified.js';
import {sourceFolder} from './source.js';

/** A boundary file of the data, on a plane. */
async function shapesOf(file: string): Promise<Shapes> {
  const name = `${file}.topo.json`;
  const text = await readFile(new URL(`geo/${name}`, sourceFolder), 'utf8');
  return onPlane(await readBoundaries(JSON.parse(text), {name}));
}

/**
 * Areas of a boundary file of the data, with their regions, simplified for the screen.
 *
 * @param file - its name without ending
 * @param regions - region of an area by its code; left out, the NHS region that its middle lies in
 * @param detail - least triangle that a point may stand for, in km²
 */
export async function geography(
  file: string,
  {detail, regions}: {readonly detail: number; readonly regions?: ReadonlyMap<string, string>},
): Promise<Shapes> {
  const whole = await shapesOf(file);
  const found = regions ?? (await nhsRegions(whole));
  const {areas, arcs} = simplified(whole, {detail});
  return {
    arcs,
    areas: areas.map((area) => {
      const region = found.get(area.code);
      return {...area, ...(region === undefined ? {} : {region})};
    }),
  };
}

/** The NHS region, of January 2024, that each area's middle lies in. */
async function nhsRegions({areas, arcs}: Shapes): Promise<ReadonlyMap<string, string>> {
  const regions = await shapesOf('nhser-2024');
  const outlines = regions.areas.map(({name = '', polygons}) => ({
    name: name.replace(/ NHS Region$/i, ''),
    rings: polygons.flat().map((ring) => ringPoints(ring, regions.arcs)),
  }));
  return new Map(
    areas.flatMap((area) => {
      const [x, y] = largestMiddle(area, arcs);
      const region = outlines.find(({rings}) => inside(x, y, rings));
      return region ? [[area.code, region.name] as const] : [];
    }),
  );
}
