import {formats} from '../format/formats.js';
import {gapText} from '../format/survey-numbers.js';
import type {Description, Run} from '../view/description.js';
import type {InsightView} from '../view/insight.js';
import {
  insightDescription,
  shareOfText,
  shareText,
  sideWord,
  whereWords,
  wholeWords,
} from './insight-words.js';
import {plain, strong} from './runs.js';

/** Themes in words, all computed: the first of the order, how many stand out from all comments, what has changed. */
export function insightThemesWords(view: InsightView): Description {
  const {all, language, measure} = view;
  const {say} = formats(language);
  const where = whereWords(view);
  const {length} = all;
  return insightDescription(view, {
    heading: heading(view),
    subtitle:
      length === 1
        ? say`Comments on one theme by feeling. ${where}.`
        : say`Comments on ${length} themes by feeling. ${where}.`,
    sentence: sentence(view),
    reading: [
      say`Each bar is one theme.`,
      say`Negative comments stand to the left of the line, positive ones to the right; those that are neither have a column of their own.`,
      measure === 'share'
        ? say`Bars are parts of the theme’s comments; how many these are stands at the end.`
        : say`Bars are as long as there are comments.`,
    ].join(' '),
  });
}

function heading(view: InsightView): string {
  const {items, sort, language, before} = view;
  const {say} = formats(language);
  const [top] = items;
  if (!top) return '';
  const {name, share, base} = top;
  if (sort === 'change') {
    if (!before) return say`There is no earlier quarter to compare with`;
    const clear = items.find((item) => item.change?.clear);
    if (!clear?.change) return say`No theme shows a clear change since ${before.name}`;
    const points = gapText(100 * Math.abs(clear.change.value), 0, language).replace('+', '');
    return clear.change.value > 0
      ? say`${clear.name}: ${sideWord(view)} comments up ${points} points`
      : say`${clear.name}: ${sideWord(view)} comments down ${points} points`;
  }
  if (sort === 'share' && share)
    return say`${name}: ${shareOfText(share, view)} comments are ${sideWord(view)}`;
  if (base.kind !== 'value') return say`What people spoke about`;
  if (base.value === 1) return say`Named most: ${name}, in one comment`;
  return share
    ? say`Named most: ${name}, in ${base.value} comments, ${shareText(share, view)} ${sideWord(view)}`
    : say`Named most: ${name}, in ${base.value} comments`;
}

function sentence(view: InsightView): readonly Run[] {
  const {all, items, least, whole, before, sort, language} = view;
  const {say} = formats(language);
  const shared = all.filter(({share}) => share).length;
  const of = (against: string) => all.filter((item) => item.against === against).length;
  const [more, fewer] = [of('more'), of('fewer')];
  const side = sideWord(view);
  const changes = all.filter(({change}) => change);
  const up = changes.filter(({change}) => change?.clear && change.value > 0).length;
  const down = changes.filter(({change}) => change?.clear && change.value < 0).length;
  return [
    strong(all.length === 1 ? say`1 theme` : say`${all.length} themes`),
    plain(
      `${shared < all.length ? `, ${say`${shared} of them with ${least} comments or more`}` : ''}. ${wholeWords(view)}`,
    ),
    ...(whole?.share
      ? [
          strong(say`On ${more} of the themes clearly more are ${side}`),
          plain(`${say`, on ${fewer} clearly fewer.`} `),
        ]
      : []),
    ...(before && (sort === 'change' || changes.length)
      ? [
          plain(
            `${say`Since ${before.name} the ${side} share is clearly up on ${up} and clearly down on ${down} of ${changes.length}.`} `,
          ),
        ]
      : []),
    plain(items.length < all.length ? say`Showing ${items.length} of ${all.length}.` : ''),
  ];
}
