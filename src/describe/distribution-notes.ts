import {formats} from '../format/formats.js';
import {itemNoun} from '../format/item-noun.js';
import type {DistributionView} from '../view/distribution.js';
import {healthNotes} from './health-notes.js';

/** What a reader must know: items without a number, withheld sites, and the document's own notes. */
export function distributionNotes(view: DistributionView): readonly string[] {
  const {count} = formats(view.language);
  const {withheld, ordered} = view;
  const noun = itemNoun(view.of, view.measure.sectors).many;
  const are = (number: number, one: string, many: string) => (number === 1 ? one : many);
  const all = count(withheld.length + ordered.length);
  const missing = withheld.filter((item) => item.kind === 'missing').length;
  const hidden = withheld.length - missing;
  const sites = view.form === 'ranked' && view.sites;
  const year = view.measure.populationYear;
  return [
    ...(missing
      ? [`${count(missing)} of ${all} ${noun} ${are(missing, 'has', 'have')} no figure.`]
      : []),
    ...(hidden
      ? [
          `${count(hidden)} of ${all} ${noun} ${are(hidden, 'is', 'are')} not published, to protect privacy.`,
        ]
      : []),
    ...(sites
      ? ['The names of the sites are withheld; their ranks may have been moved a few places.']
      : []),
    ...(year ? [`Pounds per head use the population of ${year}.`] : []),
    ...healthNotes(view.provenance, view.language),
    ...view.provenance.notes,
  ];
}
