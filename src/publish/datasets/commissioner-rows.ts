import type {ColumnTable} from 'arquero';
import type {CommissionerRow} from '../../contract/generated/spend.js';
import {readersPlace} from './readers-place.js';
import {source} from './source.js';

/** Rows of a table as plain objects of text. */
export function textRows(table: ColumnTable): readonly Record<string, string>[] {
  // Every column was read as text.
  return table.objects() as readonly Record<string, string>[];
}

/** The 195 clinical commissioning groups of April 2018, in the order of their codes. */
export async function commissionerRows(): Promise<
  readonly {readonly row: CommissionerRow; readonly usable: boolean}[]
> {
  const summary = textRows(await source('3sc/ccg-summary.csv'));
  const published = textRows(await source('3sc/original/ThresholdSplitByCCG.csv'));
  const counts = new Map(published.map((row) => [row['CCGCode'], row]));
  return summary
    .map((row) => {
      const count = counts.get(row['ccg_code']);
      return {
        row: {
          id: row['ccg_code'] ?? '',
          name: readersPlace(row['ccg_name'] ?? ''),
          alsoKnownAs: [row['ods_code'] ?? ''],
          population: Number(row['population_mid2018']),
          populationYear: 2018,
          ...(count
            ? {
                invoicesPublished: Number(count['Total']),
                invoicesOverThreshold: Number(count['Over']),
              }
            : {}),
        },
        usable: row['in_dataset'] === '1',
      };
    })
    .sort((a, b) => (a.row.id < b.row.id ? -1 : 1));
}
