import {fsum, group} from 'd3';
import type {MeasureRow} from '../../contract/generated/scorecard.js';

/** One payment, as far as the measures need it. */
export interface Payment {
  readonly area: string;
  readonly supplier: string;
  readonly sector: string;
  readonly pence: number;
}

/** The measures of what an area spends on VCSEs, without their values. */
export const vcseMeasures: readonly Omit<MeasureRow, 'value'>[] = [
  {
    id: 'share',
    perspective: 'money',
    name: 'VCSE share of all spending',
    unit: 'percent',
    decimals: 1,
    polarity: 'neither',
    dataQuality: 'good',
  },
  {
    id: 'share-of-independent',
    perspective: 'money',
    name: 'VCSE share of spending outside NHS bodies and councils',
    unit: 'percent',
    decimals: 1,
    polarity: 'neither',
    dataQuality: 'good',
  },
  {
    id: 'per-head',
    perspective: 'money',
    name: 'VCSE spending per head',
    unit: 'pounds',
    decimals: 2,
    polarity: 'neither',
    dataQuality: 'good',
    dataQualityNote: 'residents of mid-2018',
  },
  {
    id: 'suppliers',
    perspective: 'partnership',
    name: 'Number of VCSEs paid',
    unit: 'count',
    polarity: 'neither',
    dataQuality: 'good',
  },
  {
    id: 'no-other',
    perspective: 'partnership',
    name: 'VCSEs with no other commissioner',
    unit: 'percent',
    decimals: 0,
    polarity: 'neither',
    dataQuality: 'fair',
    dataQualityNote: 'small counts',
  },
  {
    id: 'largest',
    perspective: 'sustainability',
    name: 'Share of the largest VCSE',
    unit: 'percent',
    decimals: 0,
    polarity: 'neither',
    dataQuality: 'fair',
    dataQualityNote: 'more is more dependent on one',
    lowWords: 'more even',
    highWords: 'more dependent',
  },
  {
    id: 'concentration',
    perspective: 'sustainability',
    name: 'Concentration (Herfindahl index, 0 to 1)',
    unit: 'ratio',
    decimals: 2,
    polarity: 'neither',
    dataQuality: 'fair',
    dataQualityNote: '1 when one VCSE gets all',
    lowWords: 'more even',
    highWords: 'more dependent',
  },
];

/** The sides under which the measures stand. */
export const vcsePerspectives = [
  {id: 'money', name: 'Money', order: 1},
  {id: 'partnership', name: 'Partnership', order: 2},
  {id: 'sustainability', name: 'Sustainability', order: 3},
];

/**
 * Each area's value on each measure; a measure that cannot be worked out is left out.
 *
 * @param payments - all payments of all areas: whether a VCSE has another payer is told from all of them
 * @param population - residents by area
 * @returns by area, then by measure: percentages from 0 to 100, pounds, counts
 */
export function valuesOfAreas(
  payments: readonly Payment[],
  population: ReadonlyMap<string, number>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const byArea = group(payments, (payment) => payment.area);
  const payers = new Map<string, Set<string>>();
  for (const {sector, supplier, area} of payments) {
    if (sector !== 'vcse') continue;
    const known = payers.get(supplier);
    if (known) known.add(area);
    else payers.set(supplier, new Set([area]));
  }
  return new Map(
    [...byArea].map(([area, own]) => [
      area,
      valuesOf(own, population.get(area), (supplier) => payers.get(supplier)?.size ?? 0),
    ]),
  );
}

/** The values of one area, or of a whole country. */
export function valuesOf(
  own: readonly Payment[],
  residents: number | undefined,
  payersOf: (supplier: string) => number,
): ReadonlyMap<string, number> {
  const sum = (rows: readonly Payment[]) => fsum(rows, (row) => row.pence) / 100;
  const vcse = own.filter((row) => row.sector === 'vcse');
  const all = sum(own);
  const paid = sum(vcse);
  const independent = sum(
    own.filter((row) => row.sector !== 'nhs' && row.sector !== 'local-authority'),
  );
  const received = [...group(vcse, (row) => row.supplier)].map(
    ([supplier, rows]) => [supplier, sum(rows)] as const,
  );
  const alone = received.filter(([supplier]) => payersOf(supplier) === 1).length;
  const largest = Math.max(0, ...received.map(([, amount]) => amount));
  const values: readonly (readonly [string, number | undefined])[] = [
    ['share', (100 * paid) / all],
    ['share-of-independent', (100 * paid) / independent],
    ['per-head', residents ? paid / residents : undefined],
    ['suppliers', received.length],
    ['no-other', (100 * alone) / received.length],
    ['largest', (100 * largest) / paid],
    ['concentration', paid ? fsum(received, ([, amount]) => (amount / paid) ** 2) : undefined],
  ];
  return new Map(
    values.flatMap(([id, value]) =>
      value !== undefined && Number.isFinite(value)
        ? [[id, Number(value.toFixed(4))] as const]
        : [],
    ),
  );
}
