import type {
  CommissionerRow,
  SpendDocument,
  SupplierRow,
  TotalRow,
} from '../../contract/generated/spend.js';
import {rowsOf} from '../documents/rows-of.js';

/** How the smaller document is called. */
interface CircleNames {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/**
 * A smaller document: the suppliers that one commissioner paid, with everything that others paid them.
 *
 * @param document - with totals by commissioner and supplier
 * @param commissioner - its identifier
 */
export function circleOf(
  document: SpendDocument,
  commissioner: string,
  names: CircleNames,
): SpendDocument {
  const totals = rowsOf<TotalRow>(document, 'totals');
  const paid = new Set(
    totals.filter((row) => row.commissioner === commissioner).map((row) => row.supplier),
  );
  const kept = totals.filter((row) => paid.has(row.supplier));
  const payers = new Set(kept.map((row) => row.commissioner));
  const data: Readonly<Record<string, readonly unknown[]>> = {
    commissioners: rowsOf<CommissionerRow>(document, 'commissioners').filter(({id}) =>
      payers.has(id),
    ),
    suppliers: rowsOf<SupplierRow>(document, 'suppliers').filter(({id}) => paid.has(id)),
    totals: kept,
  };
  return {
    ...document,
    ...names,
    resources: document.resources.map((resource) => ({
      ...resource,
      data: [...(data[resource.name] ?? [])],
    })) as SpendDocument['resources'],
  };
}
