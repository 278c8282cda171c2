import {LoadError} from '../../load/load-error.js';
import {supplierIdentifiers} from '../import/supplier-identifiers.js';
import {cleanText} from '../read/clean-text.js';
import {headerSpelling} from '../read/header-spelling.js';
import type {SourceRow} from '../read/source-row.js';
import type {KnownVcse} from './known-vcse.js';

/** Spellings of the headers of such lists, ours and those of the registers' own extracts. */
const COLUMNS = {
  id: ['id', 'identifier', 'organisation identifier', 'org id'],
  name: ['name', 'charity name', 'company name', 'organisation name', 'organisation', 'title'],
  charity: ['charity number', 'registered charity number', 'charity no', 'reg charity number'],
  company: ['company number', 'registered company number', 'company no', 'companies house number'],
  others: ['also known as', 'other names', 'working names', 'aliases'],
  legalForm: ['legal form', 'charity type', 'company category'],
} as const;

type Column = keyof typeof COLUMNS;

/**
 * A publisher's own list of VCSEs from the rows of its file: `id` and `name`, or a register's columns, such as `CompanyNumber` and
 * `CompanyName`, `registered_charity_number` and `charity_name`. Other names and identifiers stand in `alsoKnownAs`, with semicolons.
 *
 * @param name - of the file, for messages
 * @throws LoadError when the first row is no such header, or a row lacks its identifier or its name
 */
export function knownVcsesIn(rows: Iterable<SourceRow>, name: string): readonly KnownVcse[] {
  const [top, ...rest] = rows;
  const header = top?.cells.map(headerSpelling) ?? [];
  const at = (column: Column) =>
    header.findIndex((each) => (COLUMNS[column] as readonly string[]).includes(each));
  const places = {
    id: at('id'),
    name: at('name'),
    charity: at('charity'),
    company: at('company'),
    others: at('others'),
    legalForm: at('legalForm'),
  };
  if (places.name < 0 || Math.max(places.id, places.charity, places.company) < 0)
    throw new LoadError(
      'not-csv',
      `${name} row 1: no header of a list of VCSEs (expected id and name, or charity number, company number and name)`,
    );
  return rest.flatMap(({line, cells}) => {
    const cell = (column: Column) => cleanText(cells[places[column]] ?? '');
    if (!cells.some((each) => each.trim())) return [];
    const own = cell('id');
    const numbers = supplierIdentifiers({charity: cell('charity'), company: cell('company')});
    const [id, ...more] = own ? [own, ...numbers.filter((each) => each !== own)] : numbers;
    if (id === undefined || !cell('name'))
      throw new LoadError(
        'not-csv',
        `${name} row ${line}: missing ${id === undefined ? 'id' : 'name'} (expected both)`,
      );
    const others = cell('others').split(';').map(cleanText).filter(Boolean);
    const form = cell('legalForm')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-');
    return [
      {
        id,
        name: cell('name'),
        alsoKnownAs: [...more, ...others],
        ...(form ? {legalForm: form} : {}),
      },
    ];
  });
}
