import {capital} from '../format/capital.js';
import {commissionersWord} from '../format/commissioners-word.js';
import {formats} from '../format/formats.js';
import {itemCount} from '../format/item-count.js';
import {itemNoun} from '../format/item-noun.js';
import type {Language} from '../format/messages.js';
import type {Description, Run} from '../view/description.js';
import type {ReachItem, ReachView} from '../view/reach.js';
import {reachNotes} from './reach-notes.js';
import {reachSubtitle} from './reach-subtitle.js';
import {plain, strong, told} from './runs.js';
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
        .flatMap((item) => highlightedWords(item, view.language)),
    ],
    reading: reading(view),
    notes: reachNotes(view),
    source: sourceRuns(view),
  };
}

function nouns(view: ReachView) {
  return itemNoun('suppliers', view.sectors, view.language);
}

/** "214 organisations". */
function counted({sectors, language}: ReachView, number: number): string {
  return itemCount(number, 'suppliers', sectors, language);
}

/** Those with one commissioner only. */
function alone(view: ReachView): readonly ReachItem[] {
  return view.ordered.filter(({commissioners}) => commissioners === 1);
}

function reachHeading(view: ReachView): string {
  const {count, numberWord, say} = formats(view.language);
  const one = alone(view).length;
  const all = view.ordered.length;
  const both = view.quadrants.find(({quadrant}) => quadrant === 'large-wide')?.count ?? 0;
  const most =
    one > all / 2
      ? say`Most ${nouns(view).many} work for one commissioner`
      : say`${one} of ${counted(view, all)} work for one commissioner`;
  const few = both < 10 ? count(both) : numberWord(both);
  const rest =
    both === 0
      ? say`none is both large and widespread`
      : both === 1
        ? say`only ${few} is both large and widespread`
        : say`only ${few} are both large and widespread`;
  return `${capital(most)}; ${rest}`;
}

function reachSentence(view: ReachView): readonly Run[] {
  const {count, money, say} = formats(view.language);
  const tell = told(view.language);
  const {ordered, wide} = view;
  const one = alone(view).length;
  const widespread = ordered.filter(({commissioners}) => commissioners >= wide).length;
  const richest = ordered[0];
  const widest = ordered.find(({reachRank}) => reachRank === 1);
  if (!richest || !widest) return [];
  const same = richest.reachRank === 1;
  const equals = ordered.filter(({reachRank}) => reachRank === 1).length > 1;
  const some = strong(say`${one} of ${counted(view, ordered.length)}`);
  const many = strong(count(widespread));
  const most = [richest.name, strong(money(richest.amount))] as const;
  const payers = commissionersWord(richest.commissioners, view.language);
  return [
    ...(one === 1
      ? tell`${some} was paid by just one commissioner. `
      : tell`${some} were paid by just one commissioner. `),
    ...(widespread === 1
      ? tell`${many} was paid by ${wide} or more. `
      : tell`${many} were paid by ${wide} or more. `),
    ...(same && !equals
      ? tell`${most[0]} received the most: ${most[1]}. It had the most commissioners too: ${richest.commissioners}.`
      : equals
        ? tell`${most[0]} received the most: ${most[1]} from ${payers}. The most commissioners that any had: ${widest.commissioners}.`
        : tell`${most[0]} received the most: ${most[1]} from ${payers}. ${widest.name} had the most commissioners: ${widest.commissioners}.`),
  ];
}

function dependenceHeading(view: ReachView): string {
  const {say} = formats(view.language);
  const several = severalOf(view);
  const over = several.filter(({largestShare = 0}) => largestShare >= 0.5).length;
  if (!several.length) return say`Every ${nouns(view).one} depends on one commissioner`;
  return say`Even with several commissioners, ${over} of ${counted(view, several.length)} get half or more of their money from one`;
}

/** Those with several commissioners, of which the largest one\u2019s part is known. */
function severalOf(view: ReachView): readonly ReachItem[] {
  return view.ordered.filter(
    ({commissioners, largestShare}) => commissioners > 1 && largestShare !== undefined,
  );
}

function dependenceSentence(view: ReachView): readonly Run[] {
  const {count, share} = formats(view.language);
  const tell = told(view.language);
  const several = severalOf(view);
  const parts = several.map(({largestShare = 0}) => largestShare).sort((a, b) => a - b);
  const middle = parts.length
    ? ((parts[Math.floor((parts.length - 1) / 2)] ?? 0) +
        (parts[Math.ceil((parts.length - 1) / 2)] ?? 0)) /
      2
    : undefined;
  const least = several.find(({largestShare}) => largestShare === parts[0]);
  const one = strong(count(alone(view).length));
  return [
    ...tell`${one} of ${counted(view, view.ordered.length)} have one commissioner only.`,
    ...(middle === undefined || !least
      ? []
      : tell` The other ${several.length} get ${strong(share(middle))} of their money from the one that pays most, at the middle value. ${least.name} depends least on one: ${share(least.largestShare ?? 0)}.`),
  ];
}

function highlightedWords(
  {name, amount, commissioners, largestShare, payers}: ReachItem,
  language: Language,
): readonly Run[] {
  const {money, axis, say} = formats(language);
  const tell = told(language);
  const from =
    commissioners === 1
      ? (payers?.[0]?.name ?? say`one commissioner`)
      : commissionersWord(commissioners, language);
  const received = strong(say`${name} received ${money(amount)} from ${from}`);
  if (commissioners === 1 || largestShare === undefined) return [plain(' '), received, plain('.')];
  const part = axis(Math.round(largestShare * 100) / 100, 'share');
  return payers?.[0]
    ? tell` ${received}; its largest payer, ${payers[0].name}, gave ${part} of that.`
    : tell` ${received}; the one that paid most gave ${part} of that.`;
}

function reading(view: ReachView): string {
  const {axis, say} = formats(view.language);
  const {one} = nouns(view);
  if (view.form === 'dependence') {
    return say`Each dot is one ${one}. Higher is more money. Further right is a larger part from the one commissioner that pays most, up to all of it.`;
  }
  const groups = say`One dashed line is at ${axis(view.large, 'pounds')}. The other is at ${view.wide} commissioners.`;
  return view.scale === 'log'
    ? say`Each dot is one ${one}. Higher is more money. Further right is more commissioners. Each step up is 10 times more money. ${groups}`
    : say`Higher is more money. Further right is more commissioners. A dot is one ${one}; a square holds several, the darker the more. ${groups}`;
}
