import {formats} from '../format/formats.js';
import type {Run} from '../view/description.js';
import type {MapArea, MapView} from '../view/map.js';
import {mapValue} from './map-value.js';
import {referenceWords} from './reference-words.js';

/** The map in a sentence or six: range, middle, how many are above the reference, where the highest are, who has none. */
export function mapSentence(view: MapView): readonly Run[] {
  const {count} = formats(view.language);
  const valued = view.items.slice(0, view.valued);
  const [first, last] = [valued[0], valued.at(-1)];
  const said = (area: MapArea | undefined): Run => ({
    text: mapValue(view, area?.value ?? 0),
    strong: true,
  });
  const missing = view.items.length - view.valued;
  const parts: readonly (readonly Run[])[] = [
    [
      {text: 'Values run from '},
      said(last),
      {text: ` in ${last?.name ?? ''} to `},
      said(first),
      {text: ` in ${first?.name ?? ''}.`},
    ],
    [
      {text: 'Half of the areas are at '},
      {text: mapValue(view, view.spread.median), strong: true},
      {text: ' or less.'},
    ],
    aboveReference(view),
    topFifth(view, valued),
    missing
      ? [{text: `No figures for ${count(missing)} ${missing === 1 ? 'area' : 'areas'}.`}]
      : [],
    ...chosen(view).map((area) => placeOf(view, area)),
  ];
  return parts
    .filter((part) => part.length)
    .flatMap((part, i) => (i ? [{text: ' '}, ...part] : part));
}

/** The areas that the author highlights and the reader chose. */
function chosen({items, selected}: MapView): readonly MapArea[] {
  return items.filter(({highlighted, id}) => highlighted || id === selected).slice(0, 3);
}

function aboveReference(view: MapView): readonly Run[] {
  const {reference, items, valued} = view;
  if (!reference) return [];
  const {count} = formats(view.language);
  const line = mapValue(view, reference.value);
  const above = items.filter(({value}) => value !== undefined && value > reference.value).length;
  const name = reference.national ? `${referenceWords(view)} as a whole` : referenceWords(view);
  return [
    {text: count(above), strong: true},
    {text: ` of ${count(valued)} areas are above ${name} (${line}).`},
  ];
}

function topFifth({items}: MapView, valued: readonly MapArea[]): readonly Run[] {
  const fifth = items.slice(0, Math.floor(valued.length / 5));
  const counts = new Map<string, number>();
  for (const {region} of fifth) if (region) counts.set(region, (counts.get(region) ?? 0) + 1);
  const [[name, most] = ['', 0], second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most || second?.[1] === most || counts.size < 2) return [];
  return [{text: `${name} has the most areas in the top fifth (${most}).`}];
}

function placeOf(view: MapView, {name, value, rank = 0, ties = 1}: MapArea): readonly Run[] {
  if (value === undefined) return [{text: `${name} has no figures.`}];
  const {ordinal} = formats(view.language);
  return [
    {text: `${name} is ${ties > 1 ? 'equal ' : ''}${ordinal(rank)}, at `},
    {text: mapValue(view, value), strong: true},
    {text: '.'},
  ];
}
