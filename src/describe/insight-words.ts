import {capital} from '../format/capital.js';
import {feelingWords} from '../format/feeling-words.js';
import {formats} from '../format/formats.js';
import {gapText, percentText} from '../format/survey-numbers.js';
import type {Description, Run} from '../view/description.js';
import type {ChangeView, InsightView, ShareView} from '../view/insight.js';
import {illustrativeNote} from './illustrative-note.js';
import {plain} from './runs.js';
import {sourceRuns} from './source-runs.js';

/** From so many comparisons on, one or two look clear by chance alone. */
const MANY = 20;

/** "52%" */
export function shareText({value}: {readonly value: number}, {language}: InsightView): string {
  return percentText(100 * value, language);
}

/** "52% of 1,104" */
export function shareOfText(share: ShareView, view: InsightView): string {
  const {say} = formats(view.language);
  return say`${shareText(share, view)} of ${share.of}`;
}

/** The feeling that shares are about: "negative". */
export function sideWord({side, language}: InsightView): string {
  return feelingWords(side, language);
}

/** How a share has changed, in words: "up 5 points since April to June 2022", "no clear change since …". */
export function changeWords(change: ChangeView, before: string, {language}: InsightView): string {
  const {say} = formats(language);
  const points = gapText(100 * Math.abs(change.value), 0, language).replace('+', '');
  if (!change.clear) return say`no clear change since ${before}`;
  return change.value > 0
    ? say`up ${points} points since ${before}`
    : say`down ${points} points since ${before}`;
}

/** What alone is shown, and when: "NHS 111, 2021-22". */
export function whereWords({only, provenance, form}: InsightView): string {
  const theme = form === 'themes' || form === 'matrix' ? only.theme?.name : undefined;
  return [theme, only.service?.name, only.place?.name, provenance.place, provenance.period]
    .filter(Boolean)
    .join(', ');
}

/** All comments together: "Of all 6,179 comments 26% are negative. " */
export function wholeWords(view: InsightView): string {
  const {say} = formats(view.language);
  const share = view.whole?.share;
  if (!share) return '';
  return `${say`Of all ${share.of} comments ${shareText(share, view)} are ${sideWord(view)}.`} `;
}

/** What one form says of its figure. */
export interface InsightWords {
  readonly heading: string;
  readonly subtitle: string;
  readonly sentence: readonly Run[];
  readonly reading: string;
}

/** The words of a form, with what every form of coded comments notes. */
export function insightDescription(view: InsightView, words: InsightWords): Description {
  const {heading, sentence} = words;
  const {illustrative = false, language} = view;
  const {say} = formats(language);
  const intro = illustrative ? [plain(`${say`Illustrative figures, made up.`} `)] : [];
  return {
    ...words,
    heading: capital(heading),
    sentence: [...intro, ...sentence],
    notes: [
      ...illustrativeNote(illustrative, language),
      ...ownNotes(view),
      ...view.provenance.notes,
    ],
    source: sourceRuns(view),
  };
}

function ownNotes(view: InsightView): readonly string[] {
  const {form, all, whole, feelings, least, language} = view;
  const {say} = formats(language);
  const themes = form === 'themes' || form === 'matrix';
  const small = all.some(({base, share}) => base.kind === 'value' && base.value > 0 && !share);
  const uncoded = (whole ? [whole] : form === 'time' ? all : []).reduce(
    (sum, {uncoded: cell}) => sum + (cell.kind === 'value' ? cell.value : 0),
    0,
  );
  const compared = all.filter(({against, change}) => against ?? change).length;
  const cells = all.flatMap((item) => item.cells);
  const hidden = cells.filter(({kind}) => kind === 'suppressed').length;
  return [
    ...(themes ? [say`A comment may have several themes, so themes are not added up.`] : []),
    ...(feelings.includes('mixed')
      ? [say`Mixed comments are kept apart: they are counted neither as positive nor as negative.`]
      : []),
    ...(small ? [say`Under ${least} comments no share is shown.`] : []),
    ...(uncoded === 1 ? [say`1 comment without a feeling is in no share.`] : []),
    ...(uncoded > 1 ? [say`${uncoded} comments without a feeling are in no share.`] : []),
    ...(compared
      ? [
          say`A difference is called clear only where it is wider than chance would make it 19 times in 20 (Wilson’s interval).`,
        ]
      : []),
    ...(all.some(({change}) => change) ? [say`Changes are worked out before rounding.`] : []),
    ...(compared >= MANY
      ? [
          say`Of ${compared} compared, ${Math.round(compared / MANY)} may look clear by chance alone.`,
        ]
      : []),
    ...(hidden === 1 ? [say`1 figure is not published, to protect privacy.`] : []),
    ...(hidden > 1 ? [say`${String(hidden)} figures are not published, to protect privacy.`] : []),
  ];
}
