import {formats} from '../format/formats.js';
import type {MapArea, MapView} from '../view/map.js';

/** An area's place in words: "Highest of 189", "39th highest of 189". */
export function rankWords({valued, language}: MapView, {rank, ties = 1}: MapArea): string {
  const {say, ordinal} = formats(language);
  if (rank === undefined) return '';
  const others = ties - 1;
  if (rank === 1)
    return others ? say`Highest of ${valued}, equal with ${others}` : say`Highest of ${valued}`;
  if (rank + others === valued)
    return others ? say`Lowest of ${valued}, equal with ${others}` : say`Lowest of ${valued}`;
  const place = ordinal(rank);
  return others
    ? say`${place} highest of ${valued}, equal with ${others}`
    : say`${place} highest of ${valued}`;
}
