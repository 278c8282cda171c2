import {rank} from '../analysis/rank.js';
import {spread} from '../analysis/spread.js';
import type {SpendMap} from '../contract/read-spend-map.js';
import {cleanText} from '../format/clean-text.js';
import type {Language} from '../format/formats.js';
import type {DistributionBase} from '../view/distribution-base.js';
import {provenanceOf} from './provenance-of.js';

/** How many people live in each area: what a document without money has to show. */
export function mapPopulations(
  spend: SpendMap,
  language: Language = 'en',
): DistributionBase | undefined {
  const {commissioners, facts} = spend;
  const counted = commissioners.flatMap(({id, name, population}) =>
    population === undefined ? [] : [{id, name: cleanText(name), value: population, population}],
  );
  const range = spread(counted.map(({value}) => value));
  if (!range) return undefined;
  const ranks = rank(counted.map(({value}) => value));
  const year = commissioners.find(({population}) => population !== undefined)?.populationYear;
  const ordered = counted
    .map((item, i) => ({...item, ...(ranks[i] ?? {rank: 0, ties: 0}), highlighted: false}))
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
  return {
    language,
    provenance: provenanceOf(spend, 'commissioners', true),
    items: ordered,
    of: 'commissioners',
    measure: {
      name: 'amount',
      unit: 'count',
      sectors: [],
      ...(year === undefined ? {} : {populationYear: year}),
    },
    ordered,
    order: 'descending',
    withheld: commissioners
      .filter(({population}) => population === undefined)
      .map(({id, name}) => ({id, name: cleanText(name), kind: 'missing'})),
    spread: range,
    labelTop: 0,
    ...(facts.commissionerKind ? {kind: facts.commissionerKind} : {}),
    total: counted.reduce((sum, {value}) => sum + value, 0),
  };
}
