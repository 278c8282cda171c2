import {formats} from '../format/formats.js';
import type {ItemWords} from '../view/description.js';
import type {VegaView} from '../view/vega.js';

/** One mark of an author's figure in words: what its channels or its tooltip say. */
export function vegaItemWords({items, language}: VegaView, index: number): ItemWords {
  const {say} = formats(language);
  const item = items[index];
  if (!item) return {title: '', lines: [], label: ''};
  const lines = item.said.flatMap(([heading, value]) =>
    value === item.name ? [] : [heading ? `${heading}: ${value}` : value],
  );
  const place = say`${index + 1} of ${items.length}`;
  return {title: item.name, lines, label: `${place}: ${[item.name, ...lines].join(', ')}`};
}
