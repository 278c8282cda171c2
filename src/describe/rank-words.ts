import {formats} from '../format/formats.js';
import type {MapArea, MapView} from '../view/map.js';

/** An area's place in words: "Highest of 189", "39th highest of 189". */
export function rankWords(view: MapView, {rank, ties = 1}: MapArea): string {
  const {ordinal, count} = formats(view.language);
  if (rank === undefined) return '';
  const of = `of ${count(view.valued)}`;
  const equal = ties > 1 ? `, equal with ${count(ties - 1)}` : '';
  if (rank === 1) return `Highest ${of}${equal}`;
  if (rank + ties - 1 === view.valued) return `Lowest ${of}${equal}`;
  return `${ordinal(rank)} highest ${of}${equal}`;
}
