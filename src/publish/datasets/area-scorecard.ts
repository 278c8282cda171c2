import type {ColumnTable} from 'arquero';
import type {ComparisonRow, ScorecardDocument} from '../../contract/generated/scorecard.js';
import {careSystems} from './care-system-of.js';
import {commissionerRows} from './commissioner-rows.js';
import {paymentsOfAreas} from './payments-of-areas.js';
import {study} from './study.js';
import {valuesOf, valuesOfAreas, vcseMeasures, vcsePerspectives} from './vcse-measures.js';

/** Each of the 42 areas like an integrated care system on seven measures of spending on VCSEs, and England as a whole. */
export async function areaScorecard(payments: ColumnTable): Promise<ScorecardDocument> {
  const systems = await careSystems();
  const commissioners = await commissionerRows();
  const areaOf = new Map(systems.flatMap(({id, groups}) => groups.map((group) => [group, id])));
  const population = new Map<string, number>();
  const incomplete = new Set<string>();
  let residents = 0;
  for (const {row, usable} of commissioners) {
    const area = areaOf.get(row.id) ?? '';
    population.set(area, (population.get(area) ?? 0) + (row.population ?? 0));
    if (usable) residents += row.population ?? 0;
    else incomplete.add(area);
  }
  const rows = paymentsOfAreas(payments, (commissioner) => areaOf.get(commissioner));
  const values = valuesOfAreas(rows, population);
  const payers = new Map<string, Set<string>>();
  for (const {supplier, area} of rows)
    payers.set(supplier, (payers.get(supplier) ?? new Set()).add(area));
  const england = valuesOf(rows, residents, (supplier) => payers.get(supplier)?.size ?? 0);
  return {
    ...study,
    $schema: '../dist/schemas/scorecard.v1.json',
    name: 'scorecard-areas-2018-19',
    title: 'Spending on VCSEs in 2018-19 by areas like integrated care systems',
    description:
      'Spending of the clinical commissioning groups of 2018 added up to the 42 integrated care boards of July 2022 in which they ended. Areas of which a part published no usable accounts have no figure.',
    scorecard: {
      organisation: {id: 'E92000001', name: 'England'},
      period: '2018-19',
      place: 'England',
      comparator: 'areas like integrated care systems',
      notes: [
        {
          text: 'The areas are those of the integrated care boards of July 2022, made up of the clinical commissioning groups of April 2018; small changes of boundary are not followed.',
        },
        {
          text: `${incomplete.size} areas have no figure, because a part of each published no usable accounts.`,
        },
        {text: 'Payments of £25,000 or more. Leeds, a part of West Yorkshire, rests on 11 months.'},
        {text: 'Population: Office for National Statistics, mid-2018.'},
      ],
    },
    resources: [
      {name: 'perspectives', data: vcsePerspectives},
      {
        name: 'measures',
        data: vcseMeasures.map((measure) => ({
          ...measure,
          ...(measure.id === 'no-other' ? {name: 'VCSEs paid in no other area'} : {}),
          value: england.get(measure.id) ?? 0,
        })),
      },
      {
        name: 'comparisons',
        data: vcseMeasures.flatMap(({id}) =>
          systems.map(({id: area, name}): ComparisonRow => {
            const value = incomplete.has(area) ? undefined : values.get(area)?.get(id);
            const row = {measure: id, organisation: area, name};
            return value === undefined ? {...row, value: null, valueStatus: 'x'} : {...row, value};
          }),
        ),
      },
    ],
  };
}
