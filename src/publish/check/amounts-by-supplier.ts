import type {PaymentRow, TotalRow} from '../../contract/generated/spend.js';

/** Pounds by supplier: from totals by supplier where there are, else from payments. */
export function amountsBySupplier(
  totals: readonly TotalRow[],
  payments: readonly PaymentRow[],
): ReadonlyMap<string, number> {
  const own = totals.filter(
    ({supplier, commissioner, sector, category, period}) =>
      supplier !== undefined &&
      [commissioner, sector, category, period].every((each) => each === undefined),
  );
  const pence = new Map<string, number>();
  for (const {supplier, amount} of own.length ? own : payments) {
    if (supplier === undefined) continue;
    pence.set(supplier, (pence.get(supplier) ?? 0) + Math.round((amount ?? 0) * 100));
  }
  return new Map([...pence].map(([supplier, sum]) => [supplier, sum / 100]));
}
