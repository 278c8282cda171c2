import {escape, type ColumnTable} from 'arquero';
import type {Sector} from '../../contract/generated/spend.js';
import {source} from './source.js';

/** Sector of a supplier, from the study's decision (vcse) and its category. */
export function sectorOf(category: string, vcse: string): Sector {
  if (vcse === '1') return 'vcse';
  switch (category) {
    case 'nhs':
    case 'local-authority':
      return category;
    case 'gp-services':
      return 'primary-care';
    case 'government':
    case 'police-fire':
    case 'school':
    case 'university':
      return 'government';
    case 'executor':
      return 'unknown';
    default:
      return 'private';
  }
}

/** The study's 225,889 payments: commissioner, supplier, sector, category, register, legalForm, expenseArea, expenseType, pence. */
export async function payments(): Promise<ColumnTable> {
  const invoices = await source('3sc/invoices.csv.gz');
  return invoices
    .derive({
      commissioner: (d: {ccg_code: string}) => d.ccg_code,
      supplier: (d: {supplier_id: string}) => d.supplier_id,
      category: (d: {supplier_category: string}) => d.supplier_category,
      register: (d: {register_status: string}) => d.register_status,
      sector: escape((d: {supplier_category: string; vcse: string}) =>
        sectorOf(d.supplier_category, d.vcse),
      ),
      legalForm: escape((d: {legal_form: string | null}) => d.legal_form || 'none'),
      expenseArea: (d: {expense_area: string}) => d.expense_area,
      expenseType: (d: {expense_type: string}) => d.expense_type,
      pence: escape((d: {amount_gbp: string}) => Math.round(Number(d.amount_gbp) * 100)),
    })
    .select(
      'commissioner',
      'supplier',
      'sector',
      'category',
      'register',
      'legalForm',
      'expenseArea',
      'expenseType',
      'pence',
    );
}
