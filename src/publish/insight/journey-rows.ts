import type {JourneyRow, ServiceRow, StepKind, StepRow} from '../../contract/generated/insight.js';
import {normalisedName} from '../classify/normalised-name.js';
import {slug} from '../import/slug.js';
import type {FilledSheet} from './filled-sheet.js';
import {insightSheets} from './insight-sheets.js';
import type {ProblemList} from './problem-list.js';
import {notOneOf} from './unknown-word.js';

/** Journeys and their steps. */
export interface Journeys {
  readonly journeys: readonly JourneyRow[];
  readonly steps: readonly StepRow[];
}

/**
 * The routes of the sheet Journeys. A place of a step that is called as a service is that service; any other stays in words.
 */
export function journeyRows(
  sheet: FilledSheet | undefined,
  {services, problems}: {readonly services: readonly ServiceRow[]; readonly problems: ProblemList},
): Journeys {
  const byName = new Map(services.map(({id, name}) => [normalisedName(name), id]));
  const where = (name: string) => byName.get(normalisedName(name)) ?? name.slice(0, 100);
  const journeys = new Map<string, JourneyRow>();
  const steps = (sheet?.records ?? []).flatMap(({line, cells}): readonly StepRow[] => {
    const {journey, order, from, to, kind, number} = cells;
    const report = (text: string) => {
      problems.add(sheet?.called ?? '', line, text);
    };
    const known = kinds.find((each) => each === kind?.toLowerCase().replace(/\s+/g, '-'));
    if (kind !== undefined && known === undefined) report(notOneOf('how', kind, kinds));
    if (order !== undefined && !/^\d{1,3}$/.test(order))
      report(`'Order' is '${order.slice(0, 40)}' (expected a whole number)`);
    const count = number?.replaceAll(',', '');
    if (count !== undefined && !/^\d{1,9}$/.test(count))
      report(`'People' is '${(number ?? '').slice(0, 40)}' (expected a whole number)`);
    if (journey === undefined || from === undefined || to === undefined || count === undefined)
      return [];
    const key = normalisedName(journey);
    const row = journeys.get(key) ?? {id: slug(journey).slice(0, 56), name: journey.slice(0, 200)};
    journeys.set(key, row);
    return [
      {
        journey: row.id,
        ...(order === undefined ? {} : {order: Number(order)}),
        from: where(from),
        to: where(to),
        ...(known === undefined ? {} : {kind: known}),
        count: Number(count),
      },
    ];
  });
  return {journeys: [...journeys.values()], steps};
}

/** The words of the sheet, which are the contract's. */
const words = insightSheets
  .find(({name}) => name === 'Journeys')
  ?.columns.find(({key}) => key === 'kind')?.words;
const kinds = (Array.isArray(words) ? words : []) as readonly StepKind[];
