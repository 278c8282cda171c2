import {formats} from '../format/formats.js';
import {itemNoun} from '../format/item-noun.js';
import {sectorWords} from '../format/sector-words.js';
import type {ReachView} from '../view/reach.js';

/** Measures, number of suppliers, place and period. */
export function reachSubtitle(view: ReachView): string {
  const {count} = formats(view.language);
  const {place, period} = view.provenance;
  const many = count(view.ordered.length);
  const each =
    view.ordered.length === 1
      ? itemNoun('suppliers', view.sectors).one
      : view.sectors.length
        ? sectorWords(view.sectors)
        : 'suppliers';
  const against =
    view.form === 'dependence'
      ? 'and the part of it from the commissioner that paid most'
      : view.payers
        ? `and how many of ${count(view.payers)} commissioners paid it`
        : 'and how many commissioners paid it';
  return [
    `Money received by each of ${many} ${each}`,
    against,
    ...(place ? [place] : []),
    period,
  ].join(', ');
}
