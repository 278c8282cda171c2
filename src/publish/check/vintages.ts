import type {CommissionerRow, SpendFacts} from '../../contract/generated/spend.js';
import type {AnyResource} from '../documents/any-document.js';
import type {Finding} from './finding.js';

/** Whether money, population and boundaries are of one time. */
export function vintages(
  {areaVintage, period}: SpendFacts,
  commissioners: readonly CommissionerRow[],
  resources: readonly AnyResource[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const years = [...new Set(commissioners.flatMap(({populationYear}) => populationYear ?? []))];
  const year = Number(period.slice(0, 4));
  for (const each of years.filter((one) => Math.abs(one - year) > 1))
    findings.push({
      level: 'warning',
      about: 'vintage',
      text: `The population is of ${each} and the money of ${period}: figures per head mislead. Use the population of ${year}.`,
    });
  if (years.length > 1)
    findings.push({
      level: 'warning',
      about: 'vintage',
      text: `Populations are of different years: ${years.sort().join(', ')}.`,
    });
  const without = commissioners.filter(({population}) => population === undefined).length;
  if (commissioners.length && without)
    findings.push({
      level: 'fact',
      about: 'vintage',
      text: `${without} of ${commissioners.length} commissioners have no population, so they have no figure per head.`,
    });
  for (const {name, areaVintage: drawn, sameAreasAs} of resources) {
    if (typeof drawn !== 'string' || areaVintage === undefined || drawn === areaVintage) continue;
    if (Array.isArray(sameAreasAs) && sameAreasAs.includes(areaVintage)) continue;
    findings.push({
      level: 'warning',
      about: 'vintage',
      text: `The table ${name} is of the areas of ${drawn}, the money of those of ${areaVintage}. Add the money up for the later areas: give the document a table succession, then vcse-charts summarise --forward.`,
    });
  }
  return findings;
}
