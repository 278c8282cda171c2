import type {Run} from '../view/description.js';
import type {MapArea, MapView} from '../view/map.js';
import {formats} from '../format/formats.js';
import {mapValue} from './map-value.js';
import {referenceWords} from './reference-words.js';
import {plain, strong, told} from './runs.js';

/** The map in a sentence or six: range, middle, how many are above the reference, where the highest are, who has none. */
export function mapSentence(view: MapView): readonly Run[] {
  const tell = told(view.language);
  const valued = view.items.slice(0, view.valued);
  const [first, last] = [valued[0], valued.at(-1)];
  const said = (area: MapArea | undefined): Run => strong(mapValue(view, area?.value ?? 0));
  const missing = view.items.length - view.valued;
  const parts: readonly (readonly Run[])[] = [
    tell`Values run from ${said(last)} in ${last?.name ?? ''} to ${said(first)} in ${first?.name ?? ''}.`,
    tell`Half of the areas are at ${strong(mapValue(view, view.spread.median))} or less.`,
    aboveReference(view),
    topFifth(view, valued),
    missing
      ? missing === 1
        ? tell`No figures for ${missing} area.`
        : tell`No figures for ${missing} areas.`
      : [],
    ...chosen(view).map((area) => placeOf(view, area)),
  ];
  return parts
    .filter((part) => part.length)
    .flatMap((part, i) => (i ? [plain(' '), ...part] : part));
}

/** The areas that the author highlights and the reader chose. */
function chosen({items, selected}: MapView): readonly MapArea[] {
  return items.filter(({highlighted, id}) => highlighted || id === selected).slice(0, 3);
}

function aboveReference(view: MapView): readonly Run[] {
  const {reference, items, valued, language} = view;
  if (!reference) return [];
  const tell = told(language);
  const line = mapValue(view, reference.value);
  const above = items.filter(({value}) => value !== undefined && value > reference.value).length;
  const some = strong(formats(language).count(above));
  const name = referenceWords(view);
  return reference.national
    ? tell`${some} of ${valued} areas are above ${name} as a whole (${line}).`
    : tell`${some} of ${valued} areas are above ${name} (${line}).`;
}

function topFifth({items, language}: MapView, valued: readonly MapArea[]): readonly Run[] {
  const tell = told(language);
  const fifth = items.slice(0, Math.floor(valued.length / 5));
  const counts = new Map<string, number>();
  for (const {region} of fifth) if (region) counts.set(region, (counts.get(region) ?? 0) + 1);
  const [[name, most] = ['', 0], second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most || second?.[1] === most || counts.size < 2) return [];
  return tell`${name} has the most areas in the top fifth (${most}).`;
}

function placeOf(view: MapView, {name, value, rank = 0, ties = 1}: MapArea): readonly Run[] {
  const tell = told(view.language);
  if (value === undefined) return tell`${name} has no figures.`;
  const place = formats(view.language).ordinal(rank);
  const said = strong(mapValue(view, value));
  return ties > 1
    ? tell`${name} is equal ${place}, at ${said}.`
    : tell`${name} is ${place}, at ${said}.`;
}
