import {formats} from '../format/formats.js';
import type {Description, Run} from '../view/description.js';
import type {InsightItem, InsightView} from '../view/insight.js';
import {
  insightDescription,
  shareOfText,
  shareText,
  sideWord,
  whereWords,
  wholeWords,
} from './insight-words.js';
import {plain, strong} from './runs.js';

/** Services or places in words, all computed: which lie clearly above or below all comments together, where these have a share. */
export function insightPlacesWords(view: InsightView): Description {
  const {items, by, only, language} = view;
  const {say} = formats(language);
  const where = whereWords(view);
  const about = only.theme ? say`Comments on “${only.theme.name}”` : say`All comments`;
  const side = sideWord(view);
  return insightDescription(view, {
    heading: heading(view),
    subtitle:
      by === 'service'
        ? say`${about}: the part that is ${side}, by service (${items.length}). ${where}.`
        : say`${about}: the part that is ${side}, by place (${items.length}). ${where}.`,
    sentence: sentence(view),
    reading: view.whole?.share
      ? say`Each dot is the share of one row, and the line through it the range that chance leaves open. A full dot is clearly above or below all comments together, the dashed line; an open one is not.`
      : say`Each dot is the share of one row, and the line through it the range that chance leaves open.`,
  });
}

function standing(view: InsightView, against: 'more' | 'fewer'): readonly InsightItem[] {
  return view.items.filter((item) => item.against === against);
}

function heading(view: InsightView): string {
  const {items, by, whole, language} = view;
  const {say, numberWord} = formats(language);
  const side = sideWord(view);
  if (!whole?.share)
    return by === 'service'
      ? say`The part that is ${side}, service by service`
      : say`The part that is ${side}, place by place`;
  const [more, fewer] = [standing(view, 'more'), standing(view, 'fewer')];
  const [one] = more;
  if (more.length === 1 && one?.share)
    return say`${one.name} has clearly more ${side} comments: ${shareText(one.share, view)}, against ${shareText(whole.share, view)} of all`;
  const count = more.length + fewer.length;
  const shared = items.filter(({share}) => share).length;
  if (by === 'service')
    return count
      ? say`${numberWord(count)} of ${numberWord(shared)} services differ clearly from all comments`
      : say`No service differs clearly from all comments`;
  return count
    ? say`${numberWord(count)} of ${numberWord(shared)} places differ clearly from all comments`
    : say`No place differs clearly from all comments`;
}

function sentence(view: InsightView): readonly Run[] {
  const {items, least, whole, language} = view;
  const {say, list} = formats(language);
  const named = (some: readonly InsightItem[]) =>
    list(some.map(({name, share}) => `${name} (${share ? shareOfText(share, view) : ''})`));
  const [more, fewer] = [standing(view, 'more'), standing(view, 'fewer')];
  const alike = items.filter(({against}) => against === 'alike').length;
  const small = items.filter(({share, base}) => !share && base.kind === 'value').length;
  return [
    plain(
      whole?.share
        ? wholeWords(view)
        : `${say`All comments together have no share here, so nothing is compared with them.`} `,
    ),
    ...(more.length ? [strong(say`Clearly more: ${named(more)}`), plain('. ')] : []),
    ...(fewer.length ? [strong(say`Clearly fewer: ${named(fewer)}`), plain('. ')] : []),
    plain(alike ? `${say`No clear difference: ${alike}.`} ` : ''),
    plain(small ? say`Under ${least} comments, so without a share: ${small}.` : ''),
  ];
}
