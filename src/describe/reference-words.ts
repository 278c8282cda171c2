import type {MapView} from '../view/map.js';

/** What a map compares with: the place of a national figure, or the author's own name for it. */
export function referenceWords({reference, provenance}: MapView): string {
  if (!reference) return '';
  return reference.national ? (provenance.place ?? reference.name) : reference.name;
}
