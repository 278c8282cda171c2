import {formats} from '../format/formats.js';
import {periodName} from '../format/period-name.js';
import type {TrendView} from '../view/trend.js';
import {healthNotes} from './health-notes.js';
import {markWord} from './mark-word.js';

/** What a reader must know: gaps, what qualifies numbers, populations, and the document's own notes. */
export function trendNotes(view: TrendView): readonly string[] {
  const {say} = formats(view.language);
  const {without, series, measure, real, language} = view;
  const points = series.flatMap((one) => one.points);
  const marks = new Set(points.flatMap(({mark}) => mark ?? []));
  const marked = [...marks].map((mark) => markWord(mark, language)).join(say` or `);
  const gaps = points.filter(({why}) => why === 'missing').length;
  const hidden = points.filter(({why}) => why === 'suppressed').length;
  return [
    ...(without.length ? [lacking(view)] : []),
    ...(gaps ? [say`A gap is a time without a figure.`] : []),
    ...(hidden ? [say`Some figures are not published, to protect privacy.`] : []),
    ...(marks.size
      ? [
          view.form === 'bars'
            ? say`Hatched columns are ${marked} figures.`
            : say`Open dots are ${marked} figures.`,
        ]
      : []),
    ...(view.form === 'lines' && series.some(({before}) => before)
      ? [say`A dotted line is the sum of the bodies that came before.`]
      : []),
    ...(measure.populationYear
      ? [say`Pounds per head use the population of ${String(measure.populationYear)}.`]
      : []),
    ...(real
      ? [
          say`Real terms: what was paid, in the prices of ${periodName(real.base, language)}, by ${real.source}.`,
        ]
      : []),
    ...healthNotes(view.provenance, view.language),
    ...view.provenance.notes,
  ];
}

/** How many have no figures; or, where all are added up, lack one. */
function lacking({without, counted, series, kind, language}: TrendView): string {
  const {say} = formats(language);
  const some = without.length;
  const all = some + (counted ?? series.length);
  const who = kind?.many ?? say`commissioners`;
  if (counted === undefined)
    return some === 1
      ? say`${some} of ${all} ${who} has no figures.`
      : say`${some} of ${all} ${who} have no figures.`;
  return some === 1
    ? say`${some} of ${all} ${who} lacks a figure for some time and is left out.`
    : say`${some} of ${all} ${who} lack a figure for some time and are left out.`;
}
