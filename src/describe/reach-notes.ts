import {formats} from '../format/formats.js';
import {itemCount} from '../format/item-count.js';
import {itemNoun} from '../format/item-noun.js';
import type {ReachView} from '../view/reach.js';
import {healthNotes} from './health-notes.js';

/** What a reader must know: how crowded dots are shown, who is left out, and the document\u2019s own notes. */
export function reachNotes(view: ReachView): readonly string[] {
  const {say} = formats(view.language);
  const {one} = itemNoun('suppliers', view.sectors, view.language);
  const hidden = view.withheld.filter(({kind}) => kind === 'suppressed').length;
  const missing = view.withheld.length - hidden;
  const number = (n: number) => itemCount(n, 'suppliers', view.sectors, view.language);
  return [
    crowded(view, one),
    ...(missing
      ? [
          missing === 1
            ? say`${number(missing)} without both figures is left out.`
            : say`${number(missing)} without both figures are left out.`,
        ]
      : []),
    ...(hidden
      ? [
          hidden === 1
            ? say`${number(hidden)} is not published, to protect privacy.`
            : say`${number(hidden)} are not published, to protect privacy.`,
        ]
      : []),
    ...(view.nothing
      ? [
          view.nothing === 1
            ? say`${number(view.nothing)} that received nothing has no place here.`
            : say`${number(view.nothing)} that received nothing have no place here.`,
        ]
      : []),
    ...healthNotes(view.provenance, view.language),
    ...view.provenance.notes,
  ];
}

function crowded({scale, language}: ReachView, one: string): string {
  const {say} = formats(language);
  return scale === 'linear'
    ? say`A dot is one ${one}. Where dots would lie on one another, a square stands for all of them. Its colour says how many.`
    : say`One dot is one ${one}. A dot may stand beside its true place, so that none is hidden. Where it is crowded, it may be a little too high or too low, by 14% at most.`;
}
