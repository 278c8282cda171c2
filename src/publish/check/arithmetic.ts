import {fsum} from 'd3';
import type {TotalRow} from '../../contract/generated/spend.js';
import {by} from '../summarise/by.js';
import type {Finding} from './finding.js';
import {pounds} from './pounds.js';

/**
 * Whether sets of totals agree: the parts of a commissioner, or of the whole, add up to what a coarser set says, to the
 * penny. A total with a part that has no figure is passed over.
 */
export function arithmetic(totals: readonly TotalRow[]): readonly Finding[] {
  const sets = new Map<string, TotalRow[]>();
  for (const row of totals) {
    const key = by.filter((name) => row[name] !== undefined).join(' ');
    sets.set(key, [...(sets.get(key) ?? []), row]);
  }
  const findings: Finding[] = [];
  for (const [coarse, wholes] of sets) {
    for (const [fine, parts] of sets) {
      const names = coarse.split(' ').filter(Boolean);
      if (fine === coarse || !names.every((name) => fine.split(' ').includes(name))) continue;
      findings.push(...disagreements(wholes, parts, names, fine));
    }
  }
  if (sets.size > 1 && !findings.length)
    findings.push({
      level: 'fact',
      about: 'arithmetic',
      text: `All ${sets.size} sets of totals agree to the penny.`,
    });
  return findings;
}

function disagreements(
  wholes: readonly TotalRow[],
  parts: readonly TotalRow[],
  names: readonly string[],
  fine: string,
): readonly Finding[] {
  const keyOf = (row: TotalRow) => names.map((name) => row[name as keyof TotalRow]).join(' ');
  const groups = new Map<string, TotalRow[]>();
  for (const part of parts) {
    const key = keyOf(part);
    const own = groups.get(key) ?? [];
    groups.set(key, own);
    own.push(part);
  }
  return wholes.flatMap((whole): readonly Finding[] => {
    const own = groups.get(keyOf(whole));
    if (!own || whole.amount === null || own.some(({amount}) => amount === null)) return [];
    const sum = fsum(own, ({amount}) => amount ?? 0);
    if (Math.abs(sum - whole.amount) < 0.005) return [];
    return [
      {
        level: 'warning',
        about: 'arithmetic',
        text: `The totals by ${fine.replaceAll(' ', ', ')} of ${keyOf(whole) || 'everything'} add up to ${pounds(sum)}, but its own total says ${pounds(whole.amount)}.`,
      },
    ];
  });
}
