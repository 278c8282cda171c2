import type {MapView} from './map.js';

/**
 * A making that is done once for all maps that differ in nothing but some fields, so that what a reader does costs no
 * more than what it changes.
 *
 * @param but - fields that `make` does not look at
 * @param make - what makes something of a map; its other arguments are compared as they are
 */
export function keptBut<Rest extends readonly unknown[], Made>(
  but: readonly (keyof MapView)[],
  make: (view: MapView, ...rest: Rest) => Made,
): (view: MapView, ...rest: Rest) => Made {
  const known = new WeakMap<MapView['items'], {view: MapView; rest: Rest; made: Made}>();
  return (view, ...rest) => {
    const last = known.get(view.items);
    if (
      last &&
      rest.every((each, at) => each === last.rest[at]) &&
      // Of every field of either: one that only the other has is a difference too.
      (Object.keys({...last.view, ...view}) as (keyof MapView)[]).every(
        (field) => but.includes(field) || view[field] === last.view[field],
      )
    )
      return last.made;
    const made = make(view, ...rest);
    known.set(view.items, {view, rest, made});
    return made;
  };
}
