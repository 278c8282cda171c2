import type {PeopleCount, StepItem} from './journeys.js';

/** The people of some steps, as far as their numbers are known. */
export function peopleIn(items: readonly Pick<StepItem, 'cell'>[]): PeopleCount {
  return {
    people: items.reduce((sum, {cell}) => sum + (cell.kind === 'value' ? cell.value : 0), 0),
    atLeast: items.some(({cell}) => cell.kind !== 'value'),
  };
}
