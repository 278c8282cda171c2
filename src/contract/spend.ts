import type {
  CommissionerRow,
  Contributor,
  License,
  Source,
  SpendFacts,
  SupplierRow,
  TotalRow,
} from './generated/spend.js';

/** A spend document that was checked: a frozen copy that holds only what the schema names. */
export interface Spend {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly language: 'en' | 'cy';
  readonly version?: string;
  readonly created?: string;
  readonly licenses: readonly Readonly<License>[];
  readonly sources: readonly Readonly<Source>[];
  readonly contributors: readonly Readonly<Contributor>[];
  readonly facts: Readonly<SpendFacts>;
  readonly commissioners: readonly Readonly<CommissionerRow>[];
  readonly suppliers: readonly Readonly<SupplierRow>[];
  readonly totals: readonly Readonly<TotalRow>[];
}
