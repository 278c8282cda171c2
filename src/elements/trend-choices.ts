import type {TrendView} from '../view/trend.js';
import type {Choice} from './choice.js';
import {menu} from './menu.js';

/** The menus above a trend: those that the document leaves open. */
export function trendChoices(view: TrendView): readonly Choice[] {
  const months = view.periods[0]?.months ?? 1;
  const finest = view.monthly || months === 1;
  const adds = view.measure.unit !== 'count' || view.measure.name === 'invoices';
  const many = view.series.length > 1;
  return [
    ...(finest && adds
      ? [
          menu('period', 'Period', view.length, [
            ['months', 'Months'],
            ['quarters', 'Quarters'],
          ]),
        ]
      : []),
    ...(many
      ? [
          menu('scale', 'Scale', view.scale, [
            ['same', 'Same for all'],
            ['own', 'Each its own scale'],
          ]),
        ]
      : []),
    menu('form', 'Lines or columns', view.form, [
      ['lines', 'Lines'],
      ['bars', 'Columns'],
    ]),
  ];
}
