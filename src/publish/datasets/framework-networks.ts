import type {
  GroupRow,
  MembershipRow,
  NetworkDocument,
  OrganisationRow,
  RelationRow,
} from '../../contract/generated/network.js';
import {capital} from '../../format/capital.js';
import {textRows} from './commissioner-rows.js';
import {networkTypes} from './network-types.js';
import {source} from './source.js';

type Row = Readonly<Record<string, string>>;

/** One of the documents: which of the cases it holds. */
interface Case {
  readonly name: string;
  readonly title: string;
  readonly place: string;
  readonly year: string;
  /** Cases of the source; none are all. */
  readonly of?: string;
  /** Bodies left out, and how that is said. */
  readonly without?: readonly string[];
  readonly remark?: string;
}

const cases: readonly Case[] = [
  {
    name: 'network-north-west-london-2022',
    title: 'Alliances, their members and their links in North West London, 2022',
    place: 'North West London',
    year: '2022',
    of: 'North West London',
    without: ['cmc', 'swl-ics', 'las'],
    remark:
      'Left out: three relations of Coordinate My Care, a records service outside the three alliances. Risk and gain of Hillingdon Health and Care Partners: the CCG takes 50%, H4All and the GP federations 5% (each or together is not stated), two NHS trusts share the rest; H4All’s own risk in the year was £32,000.',
  },
  {
    name: 'network-somerset-2022',
    title: 'The Open Mental Health alliance in Somerset, 2022',
    place: 'Somerset',
    year: '2022',
    of: 'Somerset',
  },
  {
    name: 'network-calderdale-2022',
    title: 'The jointly funded infrastructure alliance in Calderdale, 2022',
    place: 'Calderdale',
    year: '2022',
    of: 'Calderdale',
  },
  {
    name: 'network-bradford-2022',
    title: 'Alliances and boards in Bradford District and Craven, 2022',
    place: 'Bradford District and Craven',
    year: '2022',
    of: 'Bradford',
  },
  {
    name: 'network-framework-2022',
    title: 'Alliances, partnerships and boards in fourteen published cases, 2016 to 2022',
    place: 'England',
    year: '2022',
    remark:
      'Ten cases date from 2022, those of NLGN from 2016, those of The King’s Fund from 2018.',
  },
];

const kinds: Readonly<Record<string, OrganisationRow['kind']>> = {
  vcse: 'vcse',
  'vcse-alliance': 'alliance',
  network: 'alliance',
  commissioner: 'commissioner',
  board: 'board',
  'nhs-provider': 'nhs-provider',
  council: 'council',
  'infrastructure-body': 'vcse',
  funder: 'funder',
  healthwatch: 'other',
};
const relationKinds: Readonly<Record<string, RelationRow['kind']>> = {
  'member-of': 'member',
  'represented-on': 'represents',
};

/** The cases of the framework and its companions as network documents. */
export async function frameworkNetworks(): Promise<readonly NetworkDocument[]> {
  const bodies = await rows('networks');
  const links = await rows('links');
  return cases.map((each) => documentOf(each, bodies, links));
}

/** A table's rows, its empty cells as empty text. */
async function rows(table: string): Promise<readonly Row[]> {
  return textRows(await source(`framework/${table}.csv`)).map((row) =>
    Object.fromEntries(
      Object.entries(row as Record<string, string | null>).map(([key, cell]) => [key, cell ?? '']),
    ),
  );
}

function documentOf(own: Case, bodies: readonly Row[], links: readonly Row[]): NetworkDocument {
  const {name, title, place, year, of, without = [], remark} = own;
  const chosen = links.filter(
    (row) =>
      (of === undefined || row['network'] === of) &&
      !without.includes(row['source_id'] ?? '') &&
      !without.includes(row['target_id'] ?? ''),
  );
  const ends = new Set(chosen.flatMap((row) => [row['source_id'] ?? '', row['target_id'] ?? '']));
  const inside = bodies.filter((row) => ends.has(row['id'] ?? ''));
  const members = (id: string) =>
    chosen.filter((row) => row['relation'] === 'member-of' && row['target_id'] === id);
  const alliances = inside.filter((row) => members(row['id'] ?? '').length > 1);
  const memberships = alliances.flatMap(({id = ''}): MembershipRow[] => [
    {group: id, organisation: id, role: 'lead'},
    ...[...new Set(members(id).map((row) => row['source_id'] ?? ''))].map(
      (organisation): MembershipRow => ({group: id, organisation, role: 'member'}),
    ),
  ]);
  return {
    $schema: '../dist/schemas/network.v1.json',
    name,
    title,
    description: [
      'Read from published case examples: do not read them as today’s. Which body belongs to which level, and which kind of network a relation is, is our sorting.',
      ...(remark ? [remark] : []),
    ].join(' '),
    language: 'en',
    version: '1.0.0',
    created: '2026-11-24',
    licenses: [
      {
        title: 'facts only, no passage reproduced; sorting by vcse-charts, CC BY 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    sources: sourcesOf(chosen),
    contributors: [{title: 'vcse-charts', role: 'wrangler'}],
    network: {place, period: year, types: [...networkTypes]},
    resources: [
      {
        name: 'organisations',
        title: 'Bodies with at least one relation',
        data: inside.map(bodyRow),
      },
      {name: 'relations', title: 'Relations', data: chosen.map(relationRow)},
      {
        name: 'groups',
        title: 'Alliances, partnerships and boards with two members or more',
        data: alliances.map(groupRow),
      },
      {
        name: 'memberships',
        title: 'Members; the body that gives a group its name leads it',
        data: memberships,
      },
    ],
  };
}

function bodyRow(row: Row): OrganisationRow {
  const {id = '', name = '', kind = '', level, place} = row;
  return {
    id,
    name: capital(name.trim()),
    kind: kinds[kind] ?? 'other',
    ...(level ? {level: level as OrganisationRow['level'] & string} : {}),
    ...(place ? {place} : {}),
  };
}

function groupRow({id = '', name = '', kind = '', level}: Row): GroupRow {
  return {
    id,
    name: capital(name.trim()),
    kind: kind === 'board' ? 'partnership' : 'alliance',
    ...(level ? {level: level as GroupRow['level'] & string} : {}),
  };
}

function relationRow(row: Row): RelationRow {
  const {source_id: from = '', target_id: to = '', relation = '', amount_gbp: amount} = row;
  const {period, share, direction, inferred, note = ''} = row;
  // What a body risks is not paid to anyone.
  const risk = note.startsWith('amount is the risk');
  const said = [period, share, risk ? `£${amount ?? ''} is the risk borne` : note].filter(Boolean);
  return {
    from,
    to,
    kind: relationKinds[relation] ?? (relation as RelationRow['kind']),
    ...(note.includes('undirected') ? {directed: false} : {}),
    ...(amount && !risk ? {amount: Number(amount)} : {}),
    networkType: direction === 'horizontal-vcse' ? 'horizontal-vcses' : (direction as 'vertical'),
    ...(inferred === '1' ? {inferred: true} : {}),
    ...(row['source'] ? {source: row['source'].replace(/, line \d+$/, '')} : {}),
    ...(said.length ? {note: said.join('; ')} : {}),
  };
}

const titles: Readonly<Record<string, NetworkDocument['sources'][number]>> = {
  'PR1075 framework': {
    title:
      'NHS England and The King’s Fund 2022, framework on the integration of VCSE organisations (PR1075)',
  },
  'NLGN report': {title: 'Stopforth and Mansfield 2016, All Together Now (NLGN)'},
  "King's Fund 2018": {
    title: 'Baird, Cream and Weaks 2018, Commissioner perspectives (The King’s Fund)',
  },
};

function sourcesOf(links: readonly Row[]): NetworkDocument['sources'] {
  const short = new Set(links.map((row) => (row['source'] ?? '').replace(/, line \d+$/, '')));
  return [...short].map((each) => titles[each] ?? {title: each});
}
