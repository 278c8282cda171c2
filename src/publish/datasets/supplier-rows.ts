import type {SupplierRow} from '../../contract/generated/spend.js';
import {textRows} from './commissioner-rows.js';
import {sectorOf} from './payments.js';
import {source} from './source.js';
import {suppliersName} from './suppliers-name.js';

/**
 * All 10,562 suppliers of the study, by the study's number. An identifier that two of them claim in the registers names
 * neither: both get one of the study's own.
 */
export async function supplierRows(): Promise<ReadonlyMap<string, SupplierRow>> {
  const all = textRows(await source('3sc/suppliers.csv'));
  const claims = new Map<string, number>();
  for (const id of all.flatMap(registered)) claims.set(id, (claims.get(id) ?? 0) + 1);
  return new Map(all.map((row) => [row['supplier_id'] ?? '', supplierRow(row, claims)]));
}

/** A supplier's identifiers in the registers: the charity's first. Company numbers have eight characters. */
function registered(row: Record<string, string>): string[] {
  const charity = row['charity_number'];
  const company = row['company_number'];
  return [
    ...(charity ? [`GB-CHC-${charity}`] : []),
    ...(company ? [`GB-COH-${company.padStart(8, '0')}`] : []),
  ];
}

function supplierRow(
  row: Record<string, string>,
  claims: ReadonlyMap<string, number>,
): SupplierRow {
  const own = registered(row);
  const number = (row['supplier_id'] ?? '').padStart(5, '0');
  const id = own.find((each) => claims.get(each) === 1) ?? `3SC-${number}`;
  const others = own.filter((each) => each !== id);
  const category = row['supplier_category'] ?? 'other';
  // The source's words are the schema's.
  const register = row['register_status'] as SupplierRow['register'] & string;
  return {
    id,
    name: suppliersName({registered: row['supplier_name'] ?? '', register, category, number}),
    ...(others.length ? {alsoKnownAs: others} : {}),
    sector: sectorOf(category, row['vcse'] ?? ''),
    category,
    register,
    ...(row['legal_form'] ? {legalForm: row['legal_form']} : {}),
  };
}
