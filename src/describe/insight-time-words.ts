import {formats} from '../format/formats.js';
import type {Description, Run} from '../view/description.js';
import type {InsightItem, InsightView} from '../view/insight.js';
import {
  changeWords,
  insightDescription,
  shareOfText,
  shareText,
  sideWord,
  whereWords,
} from './insight-words.js';
import {plain, strong} from './runs.js';

/** Comments over time in words, all computed: the last time, how it differs from the one before, the lowest and highest. */
export function insightTimeWords(view: InsightView): Description {
  const {language, only, measure} = view;
  const {say} = formats(language);
  const about = only.theme?.name;
  const where = whereWords(view);
  return insightDescription(view, {
    heading: heading(view),
    subtitle:
      about === undefined
        ? say`All comments by feeling. ${where}.`
        : say`Comments on “${about}” by feeling. ${where}.`,
    sentence: sentence(view),
    reading: [
      measure === 'share'
        ? say`Each line is one feeling: its part of the comments of each time.`
        : say`Each line is one feeling: its number of comments at each time.`,
      say`The shaded band is the range that chance leaves open. How many comments there were stands below.`,
    ].join(' '),
  });
}

/** Those that have a share, in order of time. */
function shared({
  items,
}: InsightView): readonly (InsightItem & Required<Pick<InsightItem, 'share'>>)[] {
  return items.flatMap((item) => (item.share ? [{...item, share: item.share}] : []));
}

function heading(view: InsightView): string {
  const {say} = formats(view.language);
  const last = shared(view).at(-1);
  if (!last) return say`Comments over time`;
  const side = sideWord(view);
  const {name, share, change} = last;
  if (!change) return say`${shareText(share, view)} of comments ${side} in ${name}`;
  const before = beforeOf(view, last)?.name ?? '';
  return say`${shareText(share, view)} of comments ${side} in ${name}: ${changeWords(change, before, view)}`;
}

function beforeOf({items}: InsightView, {id}: InsightItem): InsightItem | undefined {
  return items[items.findIndex((item) => item.id === id) - 1];
}

function sentence(view: InsightView): readonly Run[] {
  const {items, language} = view;
  const {say, list} = formats(language);
  const known = shared(view);
  const side = sideWord(view);
  const byShare = [...known].sort((a, b) => a.share.value - b.share.value);
  const [low, high, last] = [byShare[0], byShare.at(-1), known.at(-1)];
  const gaps = items.filter(({base}) => base.kind === 'missing').map(({name}) => name);
  const runs: Run[] = [];
  if (last) {
    runs.push(
      plain(`${last.name}: `),
      strong(say`${shareOfText(last.share, view)} comments are ${side}`),
    );
    const before = beforeOf(view, last);
    runs.push(
      plain(
        last.change && before
          ? `, ${changeWords(last.change, before.name, view)} (${shareOfText(last.change.before, view)}). `
          : '. ',
      ),
    );
  }
  if (low && high && low !== high && low.share.value < high.share.value)
    runs.push(
      plain(
        `${say`The lowest share is ${shareText(low.share, view)} (${low.name}), the highest ${shareText(high.share, view)} (${high.name}).`} `,
      ),
    );
  if (gaps.length) runs.push(plain(say`No figures for ${list(gaps)}.`));
  return runs.length ? runs : [plain(say`No time has enough comments for a share.`)];
}
