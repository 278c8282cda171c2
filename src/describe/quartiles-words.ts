import {formats} from '../format/formats.js';
import type {Description, Run} from '../view/description.js';
import type {QuartilesView, SiteItem} from '../view/scorecard.js';
import {illustrativeNote} from './illustrative-note.js';
import {sourceRuns} from './source-runs.js';
import {plain, strong, told} from './runs.js';

/** Sites by quartile in words: how the first group spreads, and who lies in one quartile throughout. */
export function describeQuartiles(view: QuartilesView): Description {
  const {provenance, measures, groups, language} = view;
  const {say, numberWord} = formats(language);
  const {place, period, notes, title} = provenance;
  const [first] = groups;
  const name = (first?.name ?? say`sites`).toLowerCase();
  const all = first ? spanning(view, first.items) : [];
  const some = numberWord(first?.items.length ?? 0);
  return {
    heading: say`The ${some} ${name} span all four quartiles on ${numberWord(all.length)} of ${numberWord(measures.length)} measures`,
    subtitle: [title, ...(place ? [place] : []), period].join(', '),
    sentence: sentence(view, name, all),
    reading: say`Each row is a site, each column a measure. The number is the quartile; as many boxes are filled. Choose a heading to sort by it.`,
    notes: [...illustrativeNote(view.illustrative, language), ...notes],
    source: sourceRuns(view),
  };
}

function found({measures}: QuartilesView, sites: readonly SiteItem[]) {
  return measures.map(
    (_, at) =>
      new Set(
        sites.flatMap(({quartiles}) => {
          const cell = quartiles[at];
          return cell?.kind === 'value' ? [cell.value] : [];
        }),
      ),
  );
}

/** Names of the measures on which sites lie in all four quartiles. */
function spanning(view: QuartilesView, sites: readonly SiteItem[]): readonly string[] {
  return found(view, sites).flatMap((quartiles, at) =>
    quartiles.size === 4 ? [view.measures[at]?.name ?? ''] : [],
  );
}

function sentence(view: QuartilesView, name: string, all: readonly string[]): readonly Run[] {
  const {items, measures, groups, language} = view;
  const {say, numberWord} = formats(language);
  const own = groups[0]?.items ?? [];
  const without = found(view, own).flatMap((quartiles, at) => {
    const missing = [1, 2, 3, 4].filter((each) => !quartiles.has(each));
    if (!missing.length) return [];
    return [say`${missing.join(say` or `)} for ${measures[at]?.name ?? ''}`];
  });
  const same = items.filter(({quartiles}) => {
    const values = quartiles.map((cell) => (cell.kind === 'value' ? cell.value : undefined));
    return values[0] !== undefined && values.every((value) => value === values[0]);
  });
  const lone = same.map(({name: site, quartiles}) => {
    const [cell] = quartiles;
    const value = cell?.kind === 'value' ? cell.value : '';
    return say` Site ${site} is in quartile ${value} on all ${numberWord(measures.length)}.`;
  });
  const tell = told(language);
  const what = strong(say`${items.length} sites and ${measures.length} measures`);
  const on = strong(say`on ${all.length} measures`);
  return [
    ...(groups.length > 1
      ? tell`${what}. The ${own.length} ${name} fall in all four quartiles ${on}`
      : tell`${what}. The sites fall in all four quartiles ${on}`),
    plain(
      without.length ? say`; none is in quartile ${without.join(say`, or in quartile `)}.` : '.',
    ),
    plain(lone.join('')),
  ];
}
