import type {Cell} from '../analysis/cell.js';
import type {StepItem, StopView} from './journeys.js';
import {peopleIn} from './people-in.js';

/** People who came to a place, who went on from it, and who took no further step although others did. */
export type PeopleAt = Pick<StopView, 'came' | 'went' | 'stayed'>;

/**
 * The people at one place, by the steps that lead to it and from it.
 *
 * @param items - of all journeys, or of one
 * @param stop - the place's position
 * @param least - a smaller number of those who stayed is `few`
 */
export function peopleAt(
  items: readonly Pick<StepItem, 'from' | 'to' | 'cell'>[],
  stop: number,
  least: number,
): PeopleAt {
  const sum = (end: 'from' | 'to') => {
    const own = items.filter((item) => item[end] === stop);
    return own.length ? peopleIn(own) : undefined;
  };
  const [came, went] = [sum('to'), sum('from')];
  const known = came && went && !came.atLeast && !went.atLeast;
  const left = known ? Math.max(0, came.people - went.people) : 0;
  return {
    ...(came ? {came} : {}),
    ...(went ? {went} : {}),
    ...(left ? {stayed: left < least ? FEW : {kind: 'value', value: left}} : {}),
  };
}

const FEW: Cell = {kind: 'suppressed', reason: 'few'};
