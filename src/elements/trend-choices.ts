import {formats} from '../format/formats.js';
import type {TrendView} from '../view/trend.js';
import type {Choice} from './choice.js';
import {menu} from './menu.js';

/** The menus above a trend: those that the document leaves open. */
export function trendChoices(view: TrendView): readonly Choice[] {
  const {say} = formats(view.language);
  const months = view.periods[0]?.months ?? 1;
  const finest = view.monthly || months === 1;
  const adds = view.measure.unit !== 'count' || view.measure.name === 'invoices';
  const many = view.series.length > 1;
  return [
    ...(finest && adds
      ? [
          menu('period', say`Period`, view.length, [
            ['months', say`Months`],
            ['quarters', say`Quarters`],
          ]),
        ]
      : []),
    ...(many
      ? [
          menu('scale', say`Scale`, view.scale, [
            ['same', say`Same for all`],
            ['own', say`Each its own scale`],
          ]),
        ]
      : []),
    menu('form', say`Lines or columns`, view.form, [
      ['lines', say`Lines`],
      ['bars', say`Columns`],
    ]),
  ];
}
