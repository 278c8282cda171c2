import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {averageText, percentText} from '../format/survey-numbers.js';
import type {Description, Run} from '../view/description.js';
import type {ScaleView, StatementItem, SurveyView} from '../view/survey.js';
import {agreementIs, isSatisfaction, secondAgrees} from './agreement-words.js';
import {illustrativeNote} from './illustrative-note.js';
import {plain, strong, told} from './runs.js';
import {sourceRuns} from './source-runs.js';

const HALF = 0.5;

/** A survey in words, all computed: how far groups agree, the widest gap, which side of the midpoint they stand on. */
export function describeSurvey(shown: SurveyView): Description {
  const {provenance, illustrative, language} = shown;
  const {say} = formats(language);
  // Counts are of all statements, drawn or not.
  const view = {...shown, items: shown.sections.flatMap(({all}) => all)};
  const intro = illustrative ? [plain(`${say`Illustrative figures, made up.`} `)] : [];
  return {
    heading: heading(view),
    subtitle: subtitle(view),
    sentence: [...intro, ...sentence(view, shown.items.length)],
    reading: reading(view),
    notes: [
      ...illustrativeNote(illustrative, language),
      ...(view.items.some((item) => item.reversed)
        ? [say`* Worded the other way round from its neighbours.`]
        : []),
      ...provenance.notes,
      ...withheld(view),
    ],
    source: sourceRuns(view),
  };
}

function names({groups, language}: SurveyView): readonly [string, string] {
  const others = formats(language).say`others`;
  const inside = (name = others) => (/^[A-Z][a-z]/.test(name) ? name.toLowerCase() : name);
  return [inside(groups[0]?.name), inside(groups[1]?.name)];
}

function widest({items}: SurveyView): StatementItem | undefined {
  const size = (item: StatementItem) => Math.abs(item.gap ?? -1);
  const [first] = [...items].sort((a, b) => size(b) - size(a));
  return first?.gap === undefined ? undefined : first;
}

function heading(view: SurveyView): string {
  const {say, numberWord} = formats(view.language);
  const [first, second] = names(view);
  const top = widest(view);
  const {length} = view.items;
  const {groups, form} = view;
  if (!top || groups.length < 2) {
    const who = groups.length > 1 ? say`${numberWord(groups.length)} groups` : first;
    return form === 'choices'
      ? say`What ${who} answered to ${numberWord(length)} items`
      : say`What ${who} answered to ${numberWord(length)} statements`;
  }
  if (form === 'means') return say`The widest gap between ${first} and ${second}: ${top.name}`;
  const [a = '', b = ''] = top.answers.map(({cell}) =>
    cell.kind === 'value' ? percentText(cell.value, view.language) : '',
  );
  return form === 'choices'
    ? say`${top.name}: ${a} of ${first}, ${b} of ${second}`
    : say`${top.name}: agreement: ${a} of ${first}, ${b} of ${second}`;
}

function subtitle(view: SurveyView): string {
  const {scale, form, provenance, items, language} = view;
  const {say} = formats(language);
  const where = [provenance.place, provenance.period].filter(Boolean).join(', ');
  const things =
    form === 'choices'
      ? say`${String(items.length)} items`
      : say`${String(items.length)} statements`;
  const counted = `${things}${where ? `, ${where}` : ''}`;
  if (form === 'means' && scale) {
    const ends = say`${String(scale.lowest)} is ${scale.lowWords.toLowerCase()}, ${String(scale.highest)} is ${scale.highWords.toLowerCase()}`;
    const average = isSatisfaction(view)
      ? say`Average satisfaction with ${counted}.`
      : say`Average agreement with ${counted}.`;
    return `${average} ${ends}: ${agreementIs(view)}.`;
  }
  const asked = (view.items[0]?.answers ?? []).map(({base, group}) => {
    const name = names(view)[view.groups.indexOf(group)] ?? group.name;
    return base === undefined ? name : `${base} ${name}`;
  });
  const of = (asked.length > 1 ? asked.slice(0, -1) : asked).join(', ');
  const and = asked.length > 1 ? asked.at(-1) : undefined;
  if (form === 'choices')
    return and === undefined
      ? say`${capital(counted)}. Per cent of ${of} who answered.`
      : say`${capital(counted)}. Per cent of ${of} and of ${and} who answered.`;
  return say`How each group answered ${counted}. Per cent of those who answered; bold figures are all who agree and all who disagree.`;
}

function sentence(view: SurveyView, drawn: number): readonly Run[] {
  const {form, groups, items, language} = view;
  const {say, numberWord} = formats(language);
  const {length} = items;
  const shown =
    drawn < length ? ` ${say`Showing the ${String(drawn)} widest gaps of ${String(length)}.`}` : '';
  const things =
    form === 'choices'
      ? length === 1
        ? say`1 item`
        : say`${String(length)} items`
      : length === 1
        ? say`1 statement`
        : say`${String(length)} statements`;
  const start = [
    strong(things),
    plain(
      groups.length === 1
        ? `, ${say`one group`}. `
        : `, ${say`${numberWord(groups.length)} groups`}. `,
    ),
  ];
  if (form === 'choices') return [...start, ...choiceRuns(view), plain(shown)];
  if (form === 'answers') return [...start, ...answerRuns(view), plain(shown)];
  return [...start, ...meanRuns(view), plain(shown)];
}

function meanRuns(view: SurveyView): readonly Run[] {
  const [first, second] = names(view);
  const {items, scale, language} = view;
  const {say} = formats(language);
  const gaps = items.flatMap(({gap}) => (gap === undefined ? [] : [gap]));
  const top = widest(view);
  if (!top || !scale) return [];
  const satisfied = isSatisfaction(view);
  const sign = scale.agreement === 'low' ? 1 : -1;
  const less = gaps.filter((gap) => sign * gap >= HALF).length;
  const more = gaps.filter((gap) => -sign * gap >= HALF).length;
  const near = String(gaps.length - less - more);
  const across = items.map((item) => acrossMiddle(item, scale));
  const [there = 0, back = 0] = [1, 2].map((way) => across.filter((each) => each === way).length);
  const who = capital(second);
  const on = String(less);
  const points = averageText(Math.abs(top.gap ?? 0), language);
  return [
    strong(
      satisfied
        ? say`${who} are satisfied less than ${first} by half a point or more on ${on}`
        : say`${who} agree less than ${first} by half a point or more on ${on}`,
    ),
    ...told(
      language,
    )`, and more on ${String(more)}; on ${near} the two are within half a point. The widest gap (${strong(say`${points} points`)}) is on: ${top.name}.`,
    plain(there ? ` ${acrossWords(view, there, back)}` : ''),
  ];
}

/** On how many statements two groups stand on different sides of the midpoint. */
function acrossWords(view: SurveyView, there: number, back: number): string {
  const {say} = formats(view.language);
  const [first, second] = names(view);
  const satisfied = isSatisfaction(view);
  const on = there === 1 ? say`1 statement` : say`${String(there)} statements`;
  const one = satisfied
    ? say`On ${on} ${first} are on the satisfied side of the midpoint and ${second} on the other`
    : say`On ${on} ${first} are on the agreeing side of the midpoint and ${second} on the other`;
  return back ? say`${one}; on ${String(back)} it is the other way round.` : `${one}.`;
}

/**
 * 1 when the first group stands on the agreeing side of the midpoint and the second on the other, 2 the other way round,
 * 0 when they are on one side, or one is on the midpoint.
 */
function acrossMiddle({answers}: StatementItem, {midpoint, agreement}: ScaleView): 0 | 1 | 2 {
  const [a, b] = answers.map(({cell}) => (cell.kind === 'value' ? cell.value : undefined));
  if (midpoint === undefined || a === undefined || b === undefined) return 0;
  if ((a - midpoint) * (b - midpoint) >= 0) return 0;
  return a < midpoint === (agreement === 'low') ? 1 : 2;
}

function choiceRuns(view: SurveyView): readonly Run[] {
  const {groups, items, language} = view;
  const {say} = formats(language);
  const top = widest(view);
  const most = groups.map((group, i) => {
    const value = (item: StatementItem) => {
      const cell = item.answers[i]?.cell;
      return cell?.kind === 'value' ? cell.value : -1;
    };
    const [first] = [...items].sort((a, b) => value(b) - value(a));
    const answer = first?.answers[i];
    if (!first || answer?.cell.kind !== 'value') return '';
    const {count, base, cell} = answer;
    const who = (i < 2 ? names(view)[i] : group.name) ?? '';
    const share = percentText(cell.value, language);
    const what = first.name.toLowerCase();
    return count !== undefined && base !== undefined
      ? say`${who} name ${what} most (${String(count)} of ${String(base)}, ${share})`
      : say`${who} name ${what} most (${share})`;
  });
  const [a = '', b = ''] = (top?.answers ?? []).map(({cell}) =>
    cell.kind === 'value' ? percentText(cell.value, language) : '',
  );
  const [first, second] = names(view);
  const small = (items[0]?.answers ?? []).find(({base}) => base !== undefined && base < 50);
  return [
    plain(`${capital(most.filter(Boolean).join('; '))}. `),
    ...(top
      ? told(
          language,
        )`The widest gap is for ${strong(say`${top.name.toLowerCase()}: ${a} of ${first}, ${b} of ${second}`)}.`
      : []),
    plain(
      small?.base
        ? ` ${say`With ${String(small.base)} ${names(view)[groups.indexOf(small.group)] ?? small.group.name}, one answer is ${String(Math.round(100 / small.base))} points.`}`
        : '',
    ),
  ];
}

function answerRuns(view: SurveyView): readonly Run[] {
  const {items, groups, language} = view;
  const tell = told(language);
  const at = groups.length - 1;
  const valued = items.flatMap((item) => {
    const cell = item.answers[at]?.cell;
    return cell?.kind === 'value' ? [{item, value: cell.value}] : [];
  });
  const sorted = [...valued].sort((a, b) => b.value - a.value);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [];
  const who = capital(groups[at]?.name ?? '');
  const most = strong(`(${percentText(first.value, language)})`);
  const least = strong(`(${percentText(last.value, language)})`);
  return first === last
    ? tell`${who} agree most with “${first.item.name}” ${most}.`
    : tell`${who} agree most with “${first.item.name}” ${most} and least with “${last.item.name}” ${least}.`;
}

function reading(view: SurveyView): string {
  const {groups, form, language} = view;
  const {say} = formats(language);
  if (form === 'choices')
    return say`Each pair of bars is one item: how many of each hundred in a group chose it. The gap is the first group less the second, before rounding.`;
  if (form === 'answers')
    return view.neutral === 'apart'
      ? say`Each bar is one group. Those who agree stand to the left of the line, those who disagree to the right; those who do neither have a column of their own.`
      : say`Each bar is one group. Those who agree stand to the left of the line, those who disagree to the right; those who do neither are split over the line.`;
  const marks = say`Each row is one statement, each mark the average of one group.`;
  const gap = say`The gap is ${groups[1]?.name ?? say`second`} less ${groups[0]?.name ?? say`first`}`;
  return `${marks} ${capital(agreementIs(view))}. ${gap}: ${secondAgrees(view, groups[1]?.name ?? say`they`)}.`;
}

function withheld({items, language}: SurveyView): readonly string[] {
  const {say} = formats(language);
  const cells = items.flatMap(({answers}) => answers.map(({cell}) => cell.kind));
  const hidden = cells.filter((kind) => kind === 'suppressed').length;
  if (!hidden) return [];
  return [
    hidden === 1
      ? say`1 figure is not published, to protect privacy.`
      : say`${String(hidden)} figures are not published, to protect privacy.`,
  ];
}
