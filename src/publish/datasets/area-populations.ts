import type {CommissionerRow, SpendDocument} from '../../contract/generated/spend.js';
import {boundaryResources} from './boundary-resources.js';
import {textRows} from './commissioner-rows.js';
import {source} from './source.js';
import {study} from './study.js';

type Kind = {readonly one: string; readonly many: string};

/** What one document of populations is made from. */
interface Populations {
  readonly name: string;
  readonly title: string;
  readonly kind: Kind;
  readonly areaType: string;
  readonly file: string;
  readonly code: string;
  readonly label: (row: Readonly<Record<string, string>>) => string;
  readonly shapes: string;
  readonly areaVintage: string;
  readonly sameAreasAs?: string[];
}

/** "NHS Kent and Medway Integrated Care Board" is "Kent and Medway". */
const board = (row: Readonly<Record<string, string>>) =>
  (row['icb_name'] ?? '').replace(/^NHS /, '').replace(/ Integrated Care Board$/, '');

const wanted: readonly Populations[] = [
  {
    name: 'icb-2023-population',
    title: 'Residents of the 42 integrated care boards, mid-2020',
    kind: {one: 'integrated care board', many: 'integrated care boards'},
    areaType: 'icb',
    file: 'icb-2022-population',
    code: 'icb_code_2023',
    label: board,
    shapes: 'icb-2023',
    areaVintage: '2023-04',
  },
  {
    name: 'sub-icb-2023-population',
    title: 'Residents of the 106 sub-ICB locations, mid-2020',
    kind: {one: 'sub-ICB location', many: 'sub-ICB locations'},
    areaType: 'sicbl',
    file: 'sicbl-2022-population',
    code: 'sicbl_code_2023',
    label: (row) => (row['sicbl_name'] ?? '').replace(/^NHS /, '').replace(/ ICB - /, ', '),
    shapes: 'sub-icb-2023',
    areaVintage: '2023-04',
  },
  {
    name: 'upper-tier-2023-population',
    title: 'Residents of the 153 counties and unitary authorities of England, mid-2020',
    kind: {one: 'county or unitary authority', many: 'counties and unitary authorities'},
    areaType: 'ctyua',
    file: 'lad-2023-population',
    code: 'utla_code',
    label: (row) => row['utla_name'] ?? '',
    shapes: 'upper-tier-2023',
    areaVintage: '2023-12',
    sameAreasAs: ['2023-04'],
  },
  {
    name: 'district-2023-population',
    title: 'Residents of the 296 local authority districts of England, mid-2020',
    kind: {one: 'local authority district', many: 'local authority districts'},
    areaType: 'lad',
    file: 'lad-2023-population',
    code: 'lad_code',
    label: (row) => row['lad_name'] ?? '',
    shapes: 'district-2024',
    areaVintage: '2024-05',
    sameAreasAs: ['2023-04'],
  },
];

/** Documents of how many people live in the areas that commission today, of which there is no spending. */
export function areaPopulations(): Promise<readonly SpendDocument[]> {
  return Promise.all(wanted.map(documentOf));
}

async function documentOf(asked: Populations): Promise<SpendDocument> {
  const {name, title, kind, areaType, shapes, areaVintage, sameAreasAs} = asked;
  const {$schema, language, version, created} = study;
  return {
    $schema,
    ...(language === undefined ? {} : {language}),
    ...(version === undefined ? {} : {version}),
    ...(created === undefined ? {} : {created}),
    licenses: [
      {name: 'OGL-UK-3.0', title: 'Open Government Licence v3.0'},
      {name: 'MIT', title: 'MIT licence (British Red Cross)'},
    ],
    sources: [
      {
        title:
          'Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right',
      },
      {
        title: 'British Red Cross, geographr and demographr',
        path: 'https://github.com/humaniverse/geographr',
      },
    ],
    contributors: [{title: 'vcse-charts', role: 'wrangler'}],
    name,
    title,
    description: `${title}, added up from the estimates of small areas. There is no spending for these areas.`,
    spend: {
      currency: 'GBP',
      instrument: 'payment',
      period: '2020',
      place: 'England',
      commissionerKind: kind,
      areaType,
      areaVintage: '2023-04',
      populationSource:
        'Office for National Statistics, mid-2020, added up from small areas (Open Government Licence v3.0)',
    },
    resources: [
      {name: 'commissioners', title, data: await rows(asked)},
      {name: 'totals', title: 'No spending is known for these areas', data: []},
      ...boundaryResources(shapes, {areaVintage, ...(sameAreasAs ? {sameAreasAs} : {})}),
    ],
  };
}

/** Areas with their people, added up where a file has parts of them. */
async function rows({file, code, label}: Populations): Promise<CommissionerRow[]> {
  const found = new Map<string, CommissionerRow>();
  for (const row of textRows(await source(`geo/${file}.csv`))) {
    const id = row[code] ?? '';
    const population = (found.get(id)?.population ?? 0) + Number(row['population_mid2020']);
    found.set(id, {id, name: label(row), population, populationYear: 2020});
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
