import {fsum} from 'd3';
import type {SupplierRow} from '../../contract/generated/spend.js';
import {normalisedName} from '../classify/normalised-name.js';
import type {Finding} from './finding.js';
import {percent} from './percent.js';
import {pounds} from './pounds.js';

/**
 * Suppliers whose sector nobody has decided, by number and by money; suppliers that stand under two spellings; and
 * names that were redacted.
 *
 * @param amounts - pounds by supplier
 */
export function supplierFindings(
  suppliers: readonly SupplierRow[],
  amounts: ReadonlyMap<string, number>,
): readonly Finding[] {
  const findings: Finding[] = [];
  const all = fsum(amounts.values());
  const open = suppliers.filter(({sector = 'unknown'}) => sector === 'unknown');
  const money = fsum(open, ({id}) => amounts.get(id) ?? 0);
  if (open.length)
    findings.push({
      level: 'warning',
      about: 'suppliers',
      text: `${open.length} of ${suppliers.length} suppliers have no sector: ${pounds(money)}, ${percent(money, all)} of the money. Try vcse-charts classify.`,
    });
  const redacted = suppliers.filter(({name}) => /redact|withheld|personal/i.test(name));
  if (redacted.length)
    findings.push({
      level: 'fact',
      about: 'redaction',
      text: `${redacted.length} ${redacted.length === 1 ? 'supplier stands' : 'suppliers stand'} for redacted names: ${pounds(fsum(redacted, ({id}) => amounts.get(id) ?? 0))}.`,
    });
  const spellings = new Map<string, SupplierRow[]>();
  for (const supplier of suppliers) {
    const name = normalisedName(supplier.name);
    spellings.set(name, [...(spellings.get(name) ?? []), supplier]);
  }
  for (const [first, ...others] of [...spellings.values()].filter((same) => same.length > 1)) {
    if (!first) continue;
    const names = [first, ...others].map(({id, name}) => `${name} (${id})`).join(' and ');
    findings.push({
      level: 'warning',
      about: 'duplicates',
      text: `${names} may be one supplier: their names are the same but for case, spaces or punctuation.`,
    });
  }
  return findings;
}
