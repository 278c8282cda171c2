import {formats} from '../format/formats.js';
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
import type {QuartilesView, ScorecardView, SiteItem} from '../view/scorecard.js';
import {spoken} from './spoken.js';

/** One measure or site of a scorecard in words: "Board seats: 18.5%, target 20%, below target, …". */
export function scorecardItemWords(view: ScorecardView, index: number): ItemWords {
  if (view.layout === 'quartiles') {
    const site = view.items[index];
    return site ? siteWords(site, view) : {title: '', lines: [], label: ''};
  }
  const item = view.items[index];
  if (!item) return {title: '', lines: [], label: ''};
  const {language} = view;
  const {say} = formats(language);
  const title = `${item.name}: ${valueText(item, language)}`;
  const lines = [
    item.target
      ? say`Target ${targetWords(item, language)}: ${statusWords(item, language).toLowerCase()}`
      : '',
    item.place ? placeWords(item, language) : '',
    [gapWords(item, language), changeWords(item, language), trendWords(item, language)]
      .filter(Boolean)
      .join('; '),
  ].filter(Boolean);
  return {title, lines, label: spoken([title, ...lines].join(', '), language)};
}

function siteWords({name, quartiles}: SiteItem, {measures, language}: QuartilesView): ItemWords {
  const {say} = formats(language);
  const known = quartiles.flatMap((cell) => (cell.kind === 'value' ? [cell.value] : []));
  const counts = [4, 3, 2, 1].flatMap((quartile) => {
    const count = known.filter((each) => each === quartile).length;
    return count ? [say`quartile ${String(quartile)} on ${count}`] : [];
  });
  const title = say`Site ${name}`;
  const lines = [say`${counts.join(', ')} of ${measures.length} measures`];
  return {title, lines, label: `${title}: ${lines.join(', ')}`};
}
