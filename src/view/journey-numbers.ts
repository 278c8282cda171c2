import type {JourneysView, PeopleCount, StepItem} from './journeys.js';
import {peopleIn} from './people-in.js';

/** A number of people, and the step that most of them took. */
export interface StepCount extends PeopleCount {
  /** `undefined` where nobody is known to have taken one. */
  readonly most?: StepItem;
}

/** What the words of journeys are made from. */
export interface JourneyNumbers {
  /** Who took the first steps. */
  readonly started: StepCount;
  /** Steps by which people gave up. */
  readonly left: StepCount;
  /** Steps that lead back to a place on the way to them; one person may take several. */
  readonly back: StepCount;
  /** All steps that lead to a named place other than giving up. */
  readonly all: StepCount;
}

/** Counts of people over the steps of journeys, known numbers only. */
export function journeyNumbers({items, stops}: JourneysView): JourneyNumbers {
  const first = ({journey, from}: StepItem) =>
    !items.some((each) => each.journey === journey && each.to === from);
  return {
    started: counted(items.filter(first)),
    left: counted(items.filter(({kind}) => kind === 'left')),
    back: counted(items.filter(({to}) => stops[to]?.again)),
    all: counted(items.filter(({to, kind}) => kind !== 'left' && !stops[to]?.other)),
  };
}

function counted(items: readonly StepItem[]): StepCount {
  const people = (item: StepItem) => (item.cell.kind === 'value' ? item.cell.value : 0);
  const [most] = [...items].sort((a, b) => people(b) - people(a));
  return {...peopleIn(items), ...(most && people(most) > 0 ? {most} : {})};
}
