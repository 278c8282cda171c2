import type {SpendMap} from '../contract/read-spend-map.js';
import {otherVintage} from '../describe/other-vintage.js';

/** A document with the people of its areas, and why things of different times are not shown together. */
export interface MapVintages {
  readonly spend: SpendMap;
  /** Why the money has no shapes. */
  readonly problem?: string;
  /** Why there are no pounds per head. */
  readonly populationProblem?: string;
}

/**
 * Compares the times that money, people and shapes are of. Populations stand with the commissioners; where they have
 * none, those of the table of areas are taken.
 */
export function mapVintages(read: SpendMap): MapVintages {
  const problem = vintageProblem(read, 'boundaries');
  if (!populatedByAreas(read)) return {spend: read, ...(problem ? {problem} : {})};
  const {areaVintage: people, sameAreasAs = []} = read.areasOf ?? {};
  const {areaVintage: money} = read.facts;
  const other = money && people && people !== money && !sameAreasAs.includes(money);
  return {
    spend: withPopulations(read),
    ...(problem ? {problem} : {}),
    // It becomes part of a longer sentence.
    ...(other ? {populationProblem: otherVintage(money, 'population', people).slice(0, -1)} : {}),
  };
}

/** Why shapes of another time than the money are not shown with it; `undefined` when they may be. */
export function vintageProblem(
  {facts, ...tables}: SpendMap,
  name: 'boundaries' | 'hexagons',
): string | undefined {
  const {areaVintage: money} = facts;
  const {areaVintage: drawn, sameAreasAs = []} = tables[name] ?? {};
  if (!money || !drawn || drawn === money || sameAreasAs.includes(money)) return undefined;
  return otherVintage(money, name, drawn);
}

function populatedByAreas({commissioners, areas}: SpendMap): boolean {
  return (
    areas.some(({population}) => population !== undefined) &&
    !commissioners.some(({population}) => population !== undefined)
  );
}

function withPopulations(spend: SpendMap): SpendMap {
  const areas = new Map(spend.areas.map((row) => [row.id, row]));
  const commissioners = spend.commissioners.map((row) => {
    const {population, populationYear} = areas.get(row.id) ?? {};
    if (population === undefined) return row;
    return {...row, population, ...(populationYear === undefined ? {} : {populationYear})};
  });
  return {...spend, commissioners};
}
