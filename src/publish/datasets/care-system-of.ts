import {textRows} from './commissioner-rows.js';
import {source} from './source.js';

/**
 * Commissioning groups of April 2020 that merged or were renamed before July 2022, by the integrated care board that took
 * them over. Read by us from their names; the look-ups at hand do not hold this step.
 */
const merged: Readonly<Record<string, string>> = {
  E38000004: 'North East London',
  E38000010: 'Bedfordshire, Luton and Milton Keynes',
  E38000220: 'Birmingham and Solihull',
  E38000020: 'North West London',
  E38000026: 'Cambridgeshire and Peterborough',
  E38000031: 'North West London',
  E38000035: 'North East London',
  E38000242: 'Northamptonshire',
  E38000038: 'Coventry and Warwickshire',
  E38000046: 'Black Country',
  E38000048: 'North West London',
  E38000224: 'Frimley',
  E38000229: 'Derby and Derbyshire',
  E38000059: 'Hampshire and Isle of Wight',
  E38000064: 'West Yorkshire',
  E38000070: 'North West London',
  E38000074: 'North West London',
  E38000077: 'North East London',
  E38000082: 'North West London',
  E38000084: 'North West London',
  E38000087: 'Hampshire and Isle of Wight',
  E38000102: 'Bedfordshire, Luton and Milton Keynes',
  E38000107: 'Bedfordshire, Luton and Milton Keynes',
  E38000113: 'North East London',
  E38000118: 'Frimley',
  E38000120: 'Hampshire and Isle of Wight',
  E38000121: 'West Yorkshire',
  E38000138: 'North East London',
  E38000144: 'Black Country',
  E38000147: 'Shropshire, Telford and Wrekin',
  E38000154: 'Hampshire and Isle of Wight',
  E38000164: 'Coventry and Warwickshire',
  E38000167: 'Hampshire and Isle of Wight',
  E38000178: 'Frimley',
  E38000182: 'Greater Manchester',
  E38000183: 'Shropshire, Telford and Wrekin',
  E38000186: 'North East London',
  E38000191: 'Black Country',
  E38000192: 'North East London',
  E38000195: 'Coventry and Warwickshire',
  E38000198: 'Hampshire and Isle of Wight',
  E38000202: 'North West London',
  E38000210: 'Black Country',
};

/** An area like an integrated care system: the commissioning groups of 2018 that ended in one board of July 2022. */
export interface CareSystem {
  readonly id: string;
  readonly name: string;
  /** Codes of its clinical commissioning groups of April 2018. */
  readonly groups: readonly string[];
}

/** The 42 areas like integrated care systems, in the order of their codes. */
export async function careSystems(): Promise<readonly CareSystem[]> {
  const boards = textRows(await source('geo/icb-2022-population.csv')).map((row) => ({
    id: row['icb_code'] ?? '',
    name: (row['icb_name'] ?? '').replace(/^NHS | Integrated Care Board$/g, ''),
  }));
  const places = textRows(await source('geo/sicbl-2022-population.csv'));
  const boardOf = new Map(
    places.flatMap((row) => [
      [row['sicbl_code'] ?? '', row['icb_code'] ?? ''],
      [row['sicbl_code_2023'] ?? '', row['icb_code'] ?? ''],
    ]),
  );
  const named = new Map(boards.map(({id, name}) => [name, id]));
  const lookup = textRows(await source('geo/lookup-ccg2018-ccg2019-ccg2020.csv'));
  return boards
    .map((board) => ({
      ...board,
      groups: lookup.flatMap((row) => {
        const later = row['ccg_code_2020'] ?? '';
        const own = boardOf.get(later) ?? named.get(merged[later] ?? '');
        return own === board.id ? [row['ccg_code_2018'] ?? ''] : [];
      }),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
