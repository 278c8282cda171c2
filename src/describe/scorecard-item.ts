import {
  changeWords,
  gapWords,
  placeWords,
  statusWords,
  targetWords,
  trendWords,
} from '../format/measure-words.js';
import {valueText} from '../format/value-text.js';
import type {ItemWords} from '../view/description.js';
import type {ScorecardView, SiteItem} from '../view/scorecard.js';

const spoken = (text: string) =>
  text.replaceAll('%', ' per cent').replace(/£([\d.,]+)M/g, '£$1 million');

/** One measure or site of a scorecard in words: "Board seats: 18.5%, target 20%, below target, …". */
export function scorecardItemWords(view: ScorecardView, index: number): ItemWords {
  if (view.layout === 'quartiles') {
    const site = view.items[index];
    return site
      ? siteWords(
          site,
          view.measures.map(({name}) => name),
        )
      : {title: '', lines: [], label: ''};
  }
  const item = view.items[index];
  if (!item) return {title: '', lines: [], label: ''};
  const value = valueText(item);
  const title = `${item.name}: ${value}`;
  const lines = [
    item.target ? `Target ${targetWords(item)}: ${statusWords(item).toLowerCase()}` : '',
    item.place ? placeWords(item) : '',
    [gapWords(item), changeWords(item), trendWords(item)].filter(Boolean).join('; '),
  ].filter(Boolean);
  return {title, lines, label: spoken([title, ...lines].join(', '))};
}

function siteWords({name, quartiles}: SiteItem, measures: readonly string[]): ItemWords {
  const known = quartiles.flatMap((cell) => (cell.kind === 'value' ? [cell.value] : []));
  const counts = [4, 3, 2, 1].flatMap((quartile) => {
    const count = known.filter((each) => each === quartile).length;
    return count ? [`quartile ${quartile} on ${count}`] : [];
  });
  const lines = [`${counts.join(', ')} of ${measures.length} measures`];
  return {title: `Site ${name}`, lines, label: `Site ${name}: ${lines.join(', ')}`};
}
