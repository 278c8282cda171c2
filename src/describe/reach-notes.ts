import {formats} from '../format/formats.js';
import {itemNoun} from '../format/item-noun.js';
import type {ReachView} from '../view/reach.js';
import {healthNotes} from './health-notes.js';

/** What a reader must know: how crowded dots are shown, who is left out, and the document\u2019s own notes. */
export function reachNotes(view: ReachView): readonly string[] {
  const {count} = formats(view.language);
  const {one, many} = itemNoun('suppliers', view.sectors);
  const hidden = view.withheld.filter(({kind}) => kind === 'suppressed').length;
  const missing = view.withheld.length - hidden;
  const number = (n: number) => `${count(n)} ${n === 1 ? one : many}`;
  return [
    crowded(view, one),
    ...(missing
      ? [`${number(missing)} without both figures ${missing === 1 ? 'is' : 'are'} left out.`]
      : []),
    ...(hidden
      ? [`${number(hidden)} ${hidden === 1 ? 'is' : 'are'} not published, to protect privacy.`]
      : []),
    ...(view.nothing
      ? [
          `${number(view.nothing)} that received nothing ${view.nothing === 1 ? 'has' : 'have'} no place here.`,
        ]
      : []),
    ...healthNotes(view.provenance, view.language),
    ...view.provenance.notes,
  ];
}

function crowded({form, scale}: ReachView, one: string): string {
  if (scale === 'linear') {
    return `A dot is one ${one}. Where several would lie on one another, a square stands for all of them; its colour says how many.`;
  }
  return form === 'dependence'
    ? `One dot is one ${one}. Where it is crowded, dots are moved sideways and a little up or down (by 14% at most), so that none is hidden.`
    : `One dot is one ${one}. Dots with the same number of commissioners are moved sideways, and where it is crowded a little up or down (by 14% at most), so that none is hidden.`;
}
