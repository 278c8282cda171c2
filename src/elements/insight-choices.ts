import {capital} from '../format/capital.js';
import {feelingWords} from '../format/feeling-words.js';
import {formats} from '../format/formats.js';
import type {InsightView, Named} from '../view/insight.js';
import type {Choice} from './choice.js';
import {menu} from './menu.js';

/** Longest menu of themes, services, places or times that is offered. */
const LONGEST = 400;

/** The menus above coded comments: feeling, order, length of bars, and what alone is shown, where there are several. */
export function insightChoices(view: InsightView): readonly Choice[] {
  const {form, side, sort, measure, only, menus, count, items, columns, language} = view;
  const {say} = formats(language);
  const pick = (
    property: string,
    label: string,
    rows: readonly Named[],
    chosen: Named | undefined,
    all: string,
  ) =>
    rows.length > 1 && rows.length <= LONGEST
      ? [
          menu(property, label, chosen?.id ?? '', [
            ['', all],
            ...rows.map(({id, name}) => [id, name] as const),
          ]),
        ]
      : [];
  const drawn = form === 'matrix' ? items.length / Math.max(1, columns.length) : items.length;
  return [
    menu('feeling', say`Feeling`, side, [
      ['negative', capital(feelingWords('negative', language))],
      ['positive', capital(feelingWords('positive', language))],
    ]),
    ...(form === 'time'
      ? []
      : [
          menu('sort', say`Sort by`, sort, [
            ['number', say`Number of comments`],
            ['share', say`Share`],
            ...(menus.periods.length > 1 ? [['change', say`Change`] as const] : []),
          ]),
        ]),
    ...(form === 'places'
      ? []
      : [
          menu('measure', say`Show`, measure, [
            ['share', say`Shares`],
            ['number', say`Numbers`],
          ]),
        ]),
    ...pick(
      'theme',
      form === 'themes' || form === 'matrix' ? say`Family of themes` : say`Theme`,
      menus.themes,
      only.theme,
      say`All themes`,
    ),
    ...pick('service', say`Service`, menus.services, only.service, say`All services`),
    ...pick('place', say`Area`, menus.places, only.place, say`All places`),
    ...pick('period', say`Time`, menus.periods, only.period, say`All together`),
    ...(count > 15 && (form === 'themes' || form === 'matrix')
      ? [
          menu('most', say`Themes`, drawn < count ? '15' : '0', [
            ['15', say`First 15`],
            ['0', say`All ${String(count)}`],
          ]),
        ]
      : []),
  ];
}
