import {cellOf} from '../analysis/cell-of.js';
import type {Scorecard} from '../contract/read-scorecard.js';
import {cleanText} from '../format/clean-text.js';
import type {QuartilesView, SiteItem} from '../view/scorecard.js';
import {factsProvenance} from './facts-provenance.js';
import type {ScorecardOptions} from './scorecard-options.js';

/** A site while it is being sorted. */
interface Sorted extends SiteItem {
  readonly group?: string;
}

/**
 * A scorecard document's sites by quartile, in the groups that it names, sorted inside each by the sum of quartiles, by
 * name or by one measure.
 *
 * @returns the figure, frozen, or `undefined` when no site has a position
 * @throws RangeError, in words for the page's author, when it is to be sorted by an unknown measure
 */
export function scorecardQuartiles(
  {facts, sites, measures, positions, ...document}: Scorecard,
  {sort = 'sum', selected, language = 'en'}: ScorecardOptions,
): QuartilesView | undefined {
  const placed = new Map(positions.map((row) => [`${row.site} ${row.measure}`, row]));
  const columns = measures.filter(({id}) => positions.some((row) => row.measure === id));
  if (!columns.length) return undefined;
  if (!['sum', 'name'].includes(sort) && !columns.some(({id}) => id === sort)) {
    throw new RangeError(
      `unknown sort: "${sort}" (expected sum, name, ${columns.map(({id}) => id).join(', ')})`,
    );
  }
  const at = columns.findIndex(({id}) => id === sort);
  const key = ({quartiles}: SiteItem) => {
    const numbers = quartiles.map((cell) => (cell.kind === 'value' ? cell.value : 0));
    return at < 0 ? numbers.reduce((sum, each) => sum + each, 0) : (numbers[at] ?? 0);
  };
  const byName = new Intl.Collator('en', {numeric: true});
  const ordered = sites
    .map((site): Sorted => ({
      id: site.id,
      name: cleanText(site.name),
      ...(site.group ? {group: cleanText(site.group)} : {}),
      quartiles: columns.map(({id}) => {
        const row = placed.get(`${site.id} ${id}`);
        return cellOf(row?.quartile, row?.quartileStatus);
      }),
    }))
    .sort((a, b) => (sort === 'name' ? 0 : key(b) - key(a)) || byName.compare(a.name, b.name));
  const names = [...new Set(sites.map(({group}) => group && cleanText(group)))];
  const groups = names.map((name) => ({
    ...(name ? {name} : {}),
    items: ordered.filter(({group}) => group === name).map(({group: _, ...site}) => site),
  }));
  return Object.freeze<QuartilesView>({
    language,
    provenance: factsProvenance(document, facts, facts.period),
    layout: 'quartiles',
    measures: columns.map(({id, name}) => ({id, name: cleanText(name)})),
    items: groups.flatMap(({items}) => items),
    groups,
    ...(facts.quartileOne ? {quartileOne: facts.quartileOne} : {}),
    sort,
    grouped: names.length > 1,
    ...(selected ? {selected} : {}),
    illustrative: facts.illustrative ?? false,
  });
}
