import {formats} from '../format/formats.js';
import {itemCount} from '../format/item-count.js';
import {sectorWords} from '../format/sector-words.js';
import type {ReachView} from '../view/reach.js';

/** Measures, number of suppliers, place and period. */
export function reachSubtitle(view: ReachView): string {
  const {say} = formats(view.language);
  const {place, period} = view.provenance;
  const {length} = view.ordered;
  const received =
    length === 1 || !view.sectors.length
      ? say`Money paid to each of ${itemCount(length, 'suppliers', view.sectors, view.language)}`
      : say`Money paid to each of ${length} ${sectorWords(view.sectors, view.language)}`;
  const against =
    view.form === 'dependence'
      ? say`and the part of it from the commissioner that paid most`
      : view.payers
        ? say`and how many of ${view.payers} commissioners paid it`
        : say`and how many commissioners paid it`;
  return [received, against, ...(place ? [place] : []), period].join(', ');
}
