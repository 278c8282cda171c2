import {group} from 'd3';
import type {ColumnTable} from 'arquero';
import type {EvidenceRow, ScorecardDocument, TrendRow} from '../../contract/generated/scorecard.js';
import {commissionerRows, textRows} from './commissioner-rows.js';
import {paymentsOfAreas} from './payments-of-areas.js';
import {source} from './source.js';
import {study} from './study.js';
import {valuesOfAreas, vcseMeasures, vcsePerspectives, type Payment} from './vcse-measures.js';

const BRADFORD = 'E38000019';

/** Bradford Districts on seven measures of spending on VCSEs, against all 189 clinical commissioning groups. */
export async function commissionerScorecard(payments: ColumnTable): Promise<ScorecardDocument> {
  const commissioners = await commissionerRows();
  const rows = paymentsOfAreas(payments, (commissioner) => commissioner);
  const population = new Map(commissioners.map(({row}) => [row.id, row.population ?? 0]));
  const values = valuesOfAreas(rows, population);
  const own = values.get(BRADFORD);
  return {
    ...study,
    $schema: '../dist/schemas/scorecard.v1.json',
    name: 'scorecard-commissioners-2018-19',
    title: 'Spending on VCSEs by Bradford Districts, 2018-19',
    description:
      'What Bradford Districts Clinical Commissioning Group spent on VCSEs in 2018-19, in payments of £25,000 or more, against the 189 groups with usable accounts.',
    scorecard: {
      organisation: {id: BRADFORD, name: 'Bradford Districts'},
      period: '2018-19',
      place: 'England',
      comparator: 'clinical commissioning groups',
      notes: [
        {text: 'Payments of £25,000 or more. Quarters are quarters of payment, not of service.'},
        {text: 'Leeds, one of the 189, rests on 11 months.'},
        {text: 'Population: Office for National Statistics, mid-2018.'},
      ],
    },
    resources: [
      {name: 'perspectives', data: vcsePerspectives},
      {
        name: 'measures',
        data: vcseMeasures.map((measure) => ({...measure, value: own?.get(measure.id) ?? 0})),
      },
      {name: 'trends', data: await quarters()},
      {
        name: 'comparisons',
        data: vcseMeasures.flatMap(({id}) =>
          commissioners.flatMap(({row, usable}) => {
            const value = values.get(row.id)?.get(id);
            if (!usable || value === undefined) return [];
            return [{measure: id, organisation: row.id, name: row.name, value}];
          }),
        ),
      },
      {name: 'evidence', data: await evidence(rows)},
    ],
  };
}

async function quarters(): Promise<TrendRow[]> {
  const own = textRows(await source('monthly/quarterly.csv')).filter(
    (row) => row['ccg_code'] === BRADFORD,
  );
  const columns = [
    ['share', 'vcse_share', 100],
    ['per-head', 'vcse_gbp_per_head', 1],
    ['suppliers', 'vcse_supplier_count', 1],
  ] as const;
  const supplied = await byQuarter();
  return [
    ...columns.flatMap(([measure, column, times]) =>
      own.map((row) => ({
        measure,
        period: row['quarter'] ?? '',
        value: Number((Number(row[column]) * times).toFixed(4)),
      })),
    ),
    ...[...supplied].map(([period, amounts]) => {
      const all = amounts.reduce((sum, amount) => sum + amount, 0);
      const value = Number(((100 * Math.max(...amounts)) / all).toFixed(4));
      return {measure: 'largest', period, value};
    }),
  ];
}

/** What each VCSE received from Bradford Districts, by quarter. */
async function byQuarter(): Promise<ReadonlyMap<string, readonly number[]>> {
  const own = textRows(await source('monthly/vcse-suppliers-monthly.csv')).filter(
    (row) => row['ccg_code'] === BRADFORD,
  );
  const quarterOf = (month: string) => {
    const number = Number(month.slice(5, 7));
    return `2018-19 Q${(Math.floor((number + 8) / 3) % 4) + 1}`;
  };
  const rows = group(own, (row) => quarterOf(row['month'] ?? ''));
  return new Map(
    [...rows]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([quarter, paid]) => {
        const suppliers = group(paid, (row) => row['supplier_id']);
        return [
          quarter,
          [...suppliers.values()].map((each) =>
            each.reduce((sum, row) => sum + Number(row['amount_gbp']), 0),
          ),
        ];
      }),
  );
}

/** What explains the figures, worked out from the payments. */
async function evidence(rows: readonly Payment[]): Promise<EvidenceRow[]> {
  const months = textRows(await source('monthly/monthly.csv')).filter(
    (row) => row['ccg_code'] === BRADFORD && row['sector'] === 'vcse',
  );
  const paid = (some: readonly Record<string, string>[]) =>
    some.reduce((sum, row) => sum + Number(row['amount_gbp']), 0);
  const march = paid(months.filter((row) => row['month'] === '2019-03'));
  const vcse = rows.filter((row) => row.sector === 'vcse');
  const own = vcse.filter((row) => row.area === BRADFORD);
  const payersOf = (supplier: string) =>
    new Set(vcse.filter((row) => row.supplier === supplier).map((row) => row.area)).size;
  const counts = [...new Set(own.map((row) => row.supplier))].map(payersOf);
  const largest = Math.max(
    ...[...group(own, (row) => row.supplier).values()].map((each) =>
      each.reduce((sum, row) => sum + row.pence / 100, 0),
    ),
  );
  const millions = (pounds: number) => `£${(pounds / 1e6).toFixed(1)}m`;
  const fact = (perspective: string, text: string): EvidenceRow => ({
    id: `about-${perspective}`,
    perspective,
    kind: 'document',
    text,
    who: 'vcse-charts, worked out from the payments',
    consent: 'not-needed',
    anonymised: false,
  });
  return [
    fact(
      'money',
      `${Math.round((100 * march) / paid(months))}% of the year’s VCSE money (${millions(march)} of ${millions(paid(months))}) was paid in March 2019.`,
    ),
    fact(
      'partnership',
      `${counts.filter((count) => count === 1).length} of the ${counts.length} VCSEs are paid by no other commissioner; one is paid by ${Math.max(...counts) - 1} others.`,
    ),
    fact(
      'sustainability',
      `The largest VCSE received ${millions(largest)} of ${millions(own.reduce((sum, row) => sum + row.pence / 100, 0))}.`,
    ),
  ];
}
