import type {DocumentHead} from './document-head.js';
import type {CommissionerRow, SpendFacts, SupplierRow, TotalRow} from './generated/spend.js';

/** A spend document that was checked: a frozen copy that holds only what the schema names. */
export interface Spend extends DocumentHead {
  readonly facts: Readonly<SpendFacts>;
  readonly commissioners: readonly Readonly<CommissionerRow>[];
  readonly suppliers: readonly Readonly<SupplierRow>[];
  readonly totals: readonly Readonly<TotalRow>[];
}
