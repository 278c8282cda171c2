import {capital} from '../format/capital.js';
import {commissionersWord} from '../format/commissioners-word.js';
import {formats} from '../format/formats.js';
import {itemNoun} from '../format/item-noun.js';
import type {Description, Run} from '../view/description.js';
import type {ReachItem, ReachView} from '../view/reach.js';
import {reachNotes} from './reach-notes.js';
import {reachSubtitle} from './reach-subtitle.js';
import {plain, strong} from './runs.js';
import {sourceRuns} from './source-runs.js';

/** More highlighted suppliers than these are not all named in the sentence. */
const MOST = 3;

/** Money received and number of commissioners in words, all computed from the view. */
export function describeReach(view: ReachView): Description {
  const dependence = view.form === 'dependence';
  return {
    heading: dependence ? dependenceHeading(view) : reachHeading(view),
    subtitle: reachSubtitle(view),
    sentence: [
      ...(dependence ? dependenceSentence(view) : reachSentence(view)),
      ...view.ordered
        .filter((item) => item.highlighted)
        .slice(0, MOST)
        .flatMap(highlightedWords),
    ],
    reading: reading(view),
    notes: reachNotes(view),
    source: sourceRuns(view),
  };
}

function nouns(view: ReachView) {
  return itemNoun('suppliers', view.sectors);
}

/** Those with one commissioner only. */
function alone(view: ReachView): readonly ReachItem[] {
  return view.ordered.filter(({commissioners}) => commissioners === 1);
}

function reachHeading(view: ReachView): string {
  const {count, numberWord} = formats(view.language);
  const one = alone(view).length;
  const all = view.ordered.length;
  const both = view.quadrants.find(({quadrant}) => quadrant === 'large-wide')?.count ?? 0;
  const most =
    one > all / 2
      ? `Most ${nouns(view).many} work for one commissioner`
      : `${count(one)} of ${count(all)} ${nouns(view).many} work for one commissioner`;
  const rest =
    both === 0
      ? 'none is both large and widespread'
      : `only ${both < 10 ? count(both) : numberWord(both)} ${both === 1 ? 'is' : 'are'} both large and widespread`;
  return `${capital(most)}; ${rest}`;
}

function reachSentence(view: ReachView): readonly Run[] {
  const {count, money} = formats(view.language);
  const {ordered, wide} = view;
  const one = alone(view).length;
  const widespread = ordered.filter(({commissioners}) => commissioners >= wide).length;
  const richest = ordered[0];
  const widest = ordered.find(({reachRank}) => reachRank === 1);
  if (!richest || !widest) return [];
  const same = richest.reachRank === 1;
  const equals = ordered.filter(({reachRank}) => reachRank === 1).length > 1;
  return [
    strong(`${count(one)} of ${count(ordered.length)}`),
    plain(` ${nouns(view).many} ${one === 1 ? 'was' : 'were'} paid by one commissioner only; `),
    strong(count(widespread)),
    plain(
      ` ${widespread === 1 ? 'was' : 'were'} paid by ${count(wide)} or more. ${richest.name} received the most, `,
    ),
    strong(money(richest.amount)),
    plain(
      same && !equals
        ? `, from the most commissioners, ${count(richest.commissioners)}.`
        : `, from ${commissionersWord(richest.commissioners)}${equals ? `; the most commissioners of one are ${count(widest.commissioners)}.` : `; ${widest.name} was paid by the most, ${count(widest.commissioners)}.`}`,
    ),
  ];
}

function dependenceHeading(view: ReachView): string {
  const {count} = formats(view.language);
  const several = severalOf(view);
  const over = several.filter(({largestShare = 0}) => largestShare >= 0.5).length;
  if (!several.length) return `Every ${nouns(view).one} depends on one commissioner`;
  return `Even with several commissioners, ${count(over)} of ${count(several.length)} ${nouns(view).many} get half or more of their money from one`;
}

/** Those with several commissioners, of which the largest one\u2019s part is known. */
function severalOf(view: ReachView): readonly ReachItem[] {
  return view.ordered.filter(
    ({commissioners, largestShare}) => commissioners > 1 && largestShare !== undefined,
  );
}

function dependenceSentence(view: ReachView): readonly Run[] {
  const {count, share} = formats(view.language);
  const several = severalOf(view);
  const parts = several.map(({largestShare = 0}) => largestShare).sort((a, b) => a - b);
  const middle = parts.length
    ? ((parts[Math.floor((parts.length - 1) / 2)] ?? 0) +
        (parts[Math.ceil((parts.length - 1) / 2)] ?? 0)) /
      2
    : undefined;
  const least = several.find(({largestShare}) => largestShare === parts[0]);
  return [
    strong(count(alone(view).length)),
    plain(` of ${count(view.ordered.length)} ${nouns(view).many} have one commissioner only.`),
    ...(middle === undefined || !least
      ? []
      : [
          plain(` The other ${count(several.length)} get `),
          strong(share(middle)),
          plain(
            ` of their money from the one that pays most, at the middle value. ${least.name} depends least on one: ${share(least.largestShare ?? 0)}.`,
          ),
        ]),
  ];
}

function highlightedWords({
  name,
  amount,
  commissioners,
  largestShare,
  payers,
}: ReachItem): readonly Run[] {
  const {money, axis} = formats('en');
  const received = `${name} received ${money(amount)} from ${commissioners === 1 ? (payers?.[0]?.name ?? 'one commissioner') : commissionersWord(commissioners)}`;
  if (commissioners === 1 || largestShare === undefined)
    return [plain(' '), strong(received), plain('.')];
  const payer = payers?.[0] ? `its largest payer, ${payers[0].name},` : 'the one that paid most';
  const part = axis(Math.round(largestShare * 100) / 100, 'share');
  return [plain(' '), strong(received), plain(`; ${payer} gave ${part} of that.`)];
}

function reading(view: ReachView): string {
  const {one, many} = nouns(view);
  const up = `Higher is more money`;
  if (view.form === 'dependence') {
    return `Each dot is one ${one}. ${up}; further to the right is a larger part from the one commissioner that pays most, up to all of it.`;
  }
  const {axis, count} = formats(view.language);
  const groups = `Dashed lines divide the ${many} at ${axis(view.large, 'pounds')} and at ${count(view.wide)} commissioners.`;
  return view.scale === 'log'
    ? `Each dot is one ${one}. ${up}; further to the right is more commissioners. Each step up is 10 times more money. ${groups}`
    : `${up}; further to the right is more commissioners. A dot is one ${one}; a square holds several, the darker the more. ${groups}`;
}
