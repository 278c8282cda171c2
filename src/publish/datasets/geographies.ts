import type {Shapes} from '../../analysis/shapes.js';
import {boundaryText} from '../boundaries/boundary-text.js';
import {hexagonsOf} from '../hexagons/hexagons-of.js';
import {hexjsonText} from '../hexagons/hexjson-text.js';
import {textRows} from './commissioner-rows.js';
import {geography} from './geography.js';
import {source} from './source.js';

/** Whom the boundaries come from. */
const ATTRIBUTION =
  'Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right';
/** Steps to a km: 50 m. */
const GRID = 20;
/** Least triangle that a point may stand for, in km². */
const DETAIL = 0.5;

/** Of the first twenty layouts of the 195 CCGs with every region in one piece, the one that keeps most neighbours. */
const SEED = 20;

/** The areas that the datasets' figures are of, each as boundaries and as hexagons. */
export const geographies = [
  'ccg-2018',
  'ccg-2019',
  'sub-icb-2023',
  'icb-2023',
  'upper-tier-2023',
  'district-2024',
] as const;

const files: Readonly<Record<(typeof geographies)[number], string>> = {
  'ccg-2018': 'ccg-2018',
  'ccg-2019': 'ccg-2019',
  'sub-icb-2023': 'sicbl-2023',
  'icb-2023': 'icb-2023',
  'upper-tier-2023': 'ctyua-2023',
  'district-2024': 'lad-2024',
};

/** Boundary and hexagon files by file name, as text. */
export async function geographyFiles(): Promise<ReadonlyMap<string, string>> {
  const made = new Map<string, string>();
  for (const name of geographies) {
    const shapes = await shapesOf(name);
    made.set(`${name}.topo.json`, boundaryText(shapes, 'areas', GRID, ATTRIBUTION));
    made.set(
      `${name}.hex.json`,
      hexjsonText(
        shapes.areas.map(({code}) => ({code})),
        hexagonsOf(shapes, {seed: SEED}),
      ),
    );
  }
  return made;
}

async function shapesOf(name: (typeof geographies)[number]): Promise<Shapes> {
  const councils = name === 'upper-tier-2023' || name === 'district-2024';
  const regions = councils ? await councilRegions() : undefined;
  return geography(files[name], {detail: DETAIL, ...(regions ? {regions} : {})});
}

/** Region of England of each council, lower and upper tier. */
async function councilRegions(): Promise<ReadonlyMap<string, string>> {
  const rows = textRows(await source('geo/lad-2023-population.csv'));
  return new Map(
    rows.flatMap((row) => {
      const region = row['region_name'] ?? '';
      return [
        [row['lad_code'] ?? '', region],
        [row['utla_code'] ?? '', region],
      ] as const;
    }),
  );
}
