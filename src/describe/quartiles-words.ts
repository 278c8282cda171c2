import {numberWord} from '../format/number-word.js';
import {capital} from '../format/capital.js';
import type {Description, Run} from '../view/description.js';
import type {QuartilesView, SiteItem} from '../view/scorecard.js';
import {illustrativeNote} from './illustrative-note.js';
import {sourceRuns} from './source-runs.js';
import {plain, strong} from './runs.js';

/** Sites by quartile in words: how the first group spreads, and who lies in one quartile throughout. */
export function describeQuartiles(view: QuartilesView): Description {
  const {provenance, measures, groups} = view;
  const {place, period, notes, title} = provenance;
  const [first] = groups;
  const name = first?.name ?? 'sites';
  const all = first ? spanning(view, first.items) : [];
  const some = `${numberWord(first?.items.length ?? 0) ?? ''} ${name.toLowerCase()}`;
  return {
    heading: `The ${some} span all four quartiles on ${numberWord(all.length) ?? all.length} of ${numberWord(measures.length) ?? measures.length} measures`,
    subtitle: [title, ...(place ? [place] : []), period].join(', '),
    sentence: sentence(view, name, all),
    reading: `Each row is a site, each column a measure. The number is the quartile; as many boxes are filled. Choose a heading to sort by it.`,
    notes: [...illustrativeNote(view.illustrative, view.language), ...notes],
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
  const {items, measures, groups} = view;
  const own = groups[0]?.items ?? [];
  const without = found(view, own).flatMap((quartiles, at) => {
    const missing = [1, 2, 3, 4].filter((each) => !quartiles.has(each));
    if (!missing.length) return [];
    return [`${missing.join(' or ')} for ${measures[at]?.name ?? ''}`];
  });
  const same = items.filter(({quartiles}) => {
    const values = quartiles.map((cell) => (cell.kind === 'value' ? cell.value : undefined));
    return values[0] !== undefined && values.every((value) => value === values[0]);
  });
  const lone = same.map(({name: site, quartiles}) => {
    const [cell] = quartiles;
    const value = cell?.kind === 'value' ? cell.value : '';
    return ` Site ${site} is in quartile ${value} on all ${numberWord(measures.length) ?? measures.length}.`;
  });
  const grouped = groups.length > 1;
  return [
    strong(`${items.length} sites and ${measures.length} measures`),
    plain(
      `. The ${grouped ? `${own.length} ${name.toLowerCase()}` : 'sites'} fall in all four quartiles `,
    ),
    strong(`on ${all.length} measures`),
    plain(without.length ? `; none is in quartile ${without.join(', or in quartile ')}.` : '.'),
    plain(lone.map(capital).join('')),
  ];
}
