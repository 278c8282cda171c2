import {formats} from '../format/formats.js';
import {periodName} from '../format/period-name.js';
import type {TrendView} from '../view/trend.js';
import {healthNotes} from './health-notes.js';

/** What a reader must know: gaps, what qualifies numbers, populations, and the document's own notes. */
export function trendNotes(view: TrendView): readonly string[] {
  const {count} = formats(view.language);
  const {without, series, measure} = view;
  const many = without.length;
  const all = count(many + (view.counted ?? series.length));
  const points = series.flatMap((one) => one.points);
  const marks = new Set(points.flatMap(({mark}) => mark ?? []));
  const gaps = points.filter(({why}) => why === 'missing').length;
  const hidden = points.filter(({why}) => why === 'suppressed').length;
  return [
    ...(many ? [lacking(view, `${count(many)} of ${all}`)] : []),
    ...(gaps ? ['A gap is a time without a figure.'] : []),
    ...(hidden ? ['Some figures are not published, to protect privacy.'] : []),
    ...(marks.size
      ? [
          `${view.form === 'bars' ? 'Hatched columns' : 'Open dots'} are ${[...marks].join(' or ')} figures.`,
        ]
      : []),
    ...(view.form === 'lines' && series.some(({before}) => before)
      ? ['A dotted line is the sum of the bodies that came before.']
      : []),
    ...(measure.populationYear
      ? [`Pounds per head use the population of ${measure.populationYear}.`]
      : []),
    ...(view.real
      ? [
          `Real terms: what was paid, in the prices of ${periodName(view.real.base)}, by ${view.real.source}.`,
        ]
      : []),
    ...healthNotes(view.provenance, view.language),
    ...view.provenance.notes,
  ];
}

/** How many have no figures; or, where all are added up, lack one. */
function lacking({without: those, counted, kind}: TrendView, some: string): string {
  const one = those.length === 1;
  const who = `${some} ${kind?.many ?? 'commissioners'}`;
  if (counted === undefined) return `${who} ${one ? 'has' : 'have'} no figures.`;
  return `${who} ${one ? 'lacks a figure for some time and is' : 'lack a figure for some time and are'} left out.`;
}
