import {formats} from '../format/formats.js';
import type {Description, Run} from '../view/description.js';
import type {InsightItem, InsightView} from '../view/insight.js';
import {insightDescription, shareOfText, sideWord, whereWords} from './insight-words.js';
import {plain, strong} from './runs.js';

/** Themes by services or places in words, all computed: the highest cell, and how many have too few comments. */
export function insightMatrixWords(view: InsightView): Description {
  const {all, columns, count, by, measure, language} = view;
  const {say} = formats(language);
  const where = whereWords(view);
  const side = sideWord(view);
  const top = highest(view);
  return insightDescription(view, {
    heading: top ? cellWords(top, view) : say`What people spoke about, and where`,
    subtitle: [
      by === 'service'
        ? say`Themes (${count}) by service (${columns.length}).`
        : say`Themes (${count}) by place (${columns.length}).`,
      measure === 'share'
        ? say`Part of the comments that is ${side}, and how many there are. ${where}.`
        : say`Number of comments. ${where}.`,
    ].join(' '),
    sentence: sentence(view, all),
    reading:
      measure === 'share'
        ? say`Each row is one theme. The darker a square, the larger the part that is ${side}; the number below it is how many comments there are.`
        : say`Each row is one theme. The darker a square, the more comments there are.`,
  });
}

/** Highest of what is shaded. */
function highest({all, measure}: InsightView): InsightItem | undefined {
  const key = ({share, base}: InsightItem) =>
    measure === 'share' ? (share?.value ?? -1) : base.kind === 'value' ? base.value : -1;
  const [top] = [...all].sort((a, b) => key(b) - key(a));
  return top && key(top) > 0 ? top : undefined;
}

function cellWords({row = '', column = 0, share, base}: InsightItem, view: InsightView): string {
  const {say} = formats(view.language);
  const place = view.columns[column]?.name ?? '';
  if (view.measure === 'number')
    return say`Most comments: ${row}, ${place} (${base.kind === 'value' ? base.value : 0})`;
  return share
    ? say`${row}, ${place}: ${shareOfText(share, view)} comments are ${sideWord(view)}`
    : '';
}

function sentence(view: InsightView, all: readonly InsightItem[]): readonly Run[] {
  const {measure, least, items, columns, count, language} = view;
  const {say} = formats(language);
  const top = highest(view);
  const spoken = all.filter(({base}) => base.kind === 'value' && base.value > 0);
  const shared = all.filter(({share}) => share).length;
  const rows = items.length / Math.max(1, columns.length);
  return [
    ...(top
      ? [plain(`${say`Highest of all squares:`} `), strong(cellWords(top, view)), plain('. ')]
      : []),
    plain(
      measure === 'share'
        ? `${say`${shared} of ${all.length} squares have ${least} comments or more.`} `
        : `${say`${spoken.length} of ${all.length} squares have any.`} `,
    ),
    plain(rows < count ? say`Showing ${rows} of ${count} themes.` : ''),
  ];
}
