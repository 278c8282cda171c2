import type {Resource} from '../../contract/generated/spend.js';

/**
 * The tables of a document that name the files of its areas' shapes, beside it.
 *
 * @param file - their name without endings
 * @param of - when the areas were in force, as year and month; and other times at which they were the same
 */
export function boundaryResources(
  file: string,
  of: {readonly areaVintage: string; readonly sameAreasAs?: string[]},
): Resource[] {
  return [
    {name: 'boundaries', path: `${file}.topo.json`, format: 'topojson', projected: true, ...of},
    {name: 'hexagons', path: `${file}.hex.json`, format: 'hexjson', ...of},
  ];
}
