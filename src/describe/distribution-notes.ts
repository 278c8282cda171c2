import {formats} from '../format/formats.js';
import {itemCount} from '../format/item-count.js';
import type {DistributionView} from '../view/distribution.js';
import {healthNotes} from './health-notes.js';

/** What a reader must know: items without a number, withheld sites, and the document's own notes. */
export function distributionNotes(view: DistributionView): readonly string[] {
  const {say} = formats(view.language);
  const {withheld, ordered, of, measure, language} = view;
  const number = withheld.length + ordered.length;
  const all = itemCount(number, of, measure.sectors, language);
  const missing = withheld.filter((item) => item.kind === 'missing').length;
  const hidden = withheld.length - missing;
  const sites = view.form === 'ranked' && view.sites;
  const year = measure.populationYear;
  return [
    ...(missing
      ? [
          missing === 1
            ? say`1 of ${all} has no figure.`
            : say`${missing} of ${all} have no figure.`,
        ]
      : []),
    ...(hidden
      ? [
          hidden === 1
            ? say`1 of ${all} is not published, to protect privacy.`
            : say`${hidden} of ${all} are not published, to protect privacy.`,
        ]
      : []),
    ...(sites
      ? [say`The names of the sites are withheld; their ranks may have been moved a few places.`]
      : []),
    ...(year ? [say`Pounds per head use the population of ${String(year)}.`] : []),
    ...healthNotes(view.provenance, view.language),
    ...view.provenance.notes,
  ];
}
