import {existsSync, readFileSync} from 'node:fs';
import {normalisedName} from '../classify/normalised-name.js';
import type {AnyDocument} from '../documents/any-document.js';
import {rowsOf} from '../documents/rows-of.js';

/** An area of England. */
export interface KnownArea {
  readonly id: string;
  readonly name: string;
}

/** Areas by code and by name. */
export interface KnownAreas {
  readonly byCode: (code: string) => KnownArea | undefined;
  /** The area of that name, but for case and punctuation; of several codes, that of the smallest areas. */
  readonly byName: (name: string) => KnownArea | undefined;
}

/** Our documents that name areas, small areas first: districts, then counties, care systems and their parts. */
const DOCUMENTS = ['district-2023', 'upper-tier-2023', 'icb-2023', 'sub-icb-2023'];

/**
 * The districts, counties and care systems of England in April 2023, from the documents that the package ships.
 *
 * @returns areas of the documents that are there; none where there is no such folder beside the tool
 */
export function knownAreas(): KnownAreas {
  const areas = DOCUMENTS.flatMap((name) => {
    const file = ['../datasets/', '../../../datasets/']
      .map((folder) => new URL(`${folder}${name}-population.json`, import.meta.url))
      .find((address) => existsSync(address));
    if (!file) return [];
    // Our own document: a check reads every field of it.
    return rowsOf<KnownArea>(
      JSON.parse(readFileSync(file, 'utf8')) as AnyDocument,
      'commissioners',
    );
  });
  const byCode = new Map(areas.map((area) => [area.id, area]));
  const byName = new Map([...areas].reverse().map((area) => [normalisedName(area.name), area]));
  return {
    byCode: (code) => byCode.get(code.toUpperCase()),
    byName: (name) => byName.get(normalisedName(name)),
  };
}
