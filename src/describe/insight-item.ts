import {capital} from '../format/capital.js';
import {feelingWords} from '../format/feeling-words.js';
import {formats} from '../format/formats.js';
import {withoutNumber} from '../format/without-number.js';
import type {ItemWords} from '../view/description.js';
import type {InsightItem, InsightView} from '../view/insight.js';
import {changeWords, shareText, sideWord} from './insight-words.js';

/** One theme, time, service or cell in words: its comments by feeling, the share with its range, and the change. */
export function insightItemWords(view: InsightView, index: number): ItemWords {
  const item = view.items[index];
  if (!item) return {title: '', lines: [], label: ''};
  const {say} = formats(view.language);
  const lines = [numbers(view, item), shareLine(view, item), last(view, item, index)]
    .filter(Boolean)
    .map(capital);
  return {
    title: item.name,
    lines,
    label: [item.name, ...lines]
      .join('. ')
      .replaceAll('%', say` per cent`)
      .replaceAll('−', say`minus `),
  };
}

function numbers({feelings, language}: InsightView, {base, cells}: InsightItem): string {
  const {say} = formats(language);
  const parts = feelings.flatMap((feeling, i) => {
    const cell = cells[i];
    if (!cell || (cell.kind === 'value' && !cell.value)) return [];
    const word = feelingWords(feeling, language);
    return cell.kind === 'value'
      ? [say`${cell.value} ${word}`]
      : [`${word} ${withoutNumber(cell.kind, language)}`];
  });
  if (base.kind === 'missing') return withoutNumber('missing', language);
  if (base.kind === 'suppressed') return say`comments: ${parts.join(', ')}`;
  const all = base.value === 1 ? say`1 comment` : say`${base.value} comments`;
  return parts.length ? `${all}: ${parts.join(', ')}` : all;
}

function shareLine(view: InsightView, {share, base, against}: InsightItem): string {
  const {say} = formats(view.language);
  if (!share)
    return base.kind === 'value' && base.value > 0
      ? say`under ${view.least} comments, so no share`
      : '';
  const [low, high] = [share.low, share.high].map((value) => shareText({value}, view));
  const words = say`${shareText(share, view)} ${sideWord(view)}, by chance ${low ?? ''} to ${high ?? ''}`;
  const than = {
    more: say`clearly more than of all comments`,
    fewer: say`clearly fewer than of all comments`,
    alike: say`no clear difference from all comments`,
  };
  return against ? `${words}; ${than[against]}` : words;
}

function last(view: InsightView, {change, quotes}: InsightItem, index: number): string {
  const {say} = formats(view.language);
  const before = view.form === 'time' ? view.items[index - 1] : view.before;
  return [
    change && before ? changeWords(change, before.name, view) : '',
    quotes ? (quotes.length === 1 ? say`1 quote` : say`${quotes.length} quotes`) : '',
  ]
    .filter(Boolean)
    .join('; ');
}
