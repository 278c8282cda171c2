import {capital} from '../format/capital.js';
import {numberWord} from '../format/number-word.js';
import {averageText, percentText} from '../format/survey-numbers.js';
import type {Description, Run} from '../view/description.js';
import type {ScaleView, StatementItem, SurveyView} from '../view/survey.js';
import {agreementWords} from './agreement-words.js';
import {illustrativeNote} from './illustrative-note.js';
import {sourceRuns} from './source-runs.js';
import {plain, strong} from './runs.js';

const HALF = 0.5;

/** A survey in words, all computed: how far groups agree, the widest gap, which side of the midpoint they stand on. */
export function describeSurvey(shown: SurveyView): Description {
  const {provenance, illustrative} = shown;
  // Counts are of all statements, drawn or not.
  const view = {...shown, items: shown.sections.flatMap(({all}) => all)};
  const intro = illustrative ? [plain('Illustrative figures, made up. ')] : [];
  return {
    heading: heading(view),
    subtitle: subtitle(view),
    sentence: [...intro, ...sentence(view, shown.items.length)],
    reading: reading(view),
    notes: [
      ...illustrativeNote(illustrative, view.language),
      ...(view.items.some((item) => item.reversed)
        ? ['* Worded the other way round from its neighbours.']
        : []),
      ...provenance.notes,
      ...withheld(view),
    ],
    source: sourceRuns(view),
  };
}

function word(number: number): string {
  return numberWord(number) ?? String(number);
}

function names({groups}: SurveyView): readonly [string, string] {
  const inside = (name = 'others') => (/^[A-Z][a-z]/.test(name) ? name.toLowerCase() : name);
  return [inside(groups[0]?.name), inside(groups[1]?.name)];
}

function widest({items}: SurveyView): StatementItem | undefined {
  const size = (item: StatementItem) => Math.abs(item.gap ?? -1);
  const [first] = [...items].sort((a, b) => size(b) - size(a));
  return first?.gap === undefined ? undefined : first;
}

function heading(view: SurveyView): string {
  const [first, second] = names(view);
  const top = widest(view);
  const {length} = view.items;
  if (!top || view.groups.length < 2) {
    return `What ${view.groups.length > 1 ? `${word(view.groups.length)} groups` : first} answered to ${word(length)} ${view.form === 'choices' ? 'items' : 'statements'}`;
  }
  if (view.form === 'means') return `The widest gap between ${first} and ${second}: ${top.name}`;
  const [a, b] = top.answers.map(({cell}) =>
    cell.kind === 'value' ? percentText(cell.value) : '',
  );
  const what = view.form === 'choices' ? top.name : `${top.name}: agreement`;
  return `${what}: ${a ?? ''} of ${first}, ${b ?? ''} of ${second}`;
}

function subtitle(view: SurveyView): string {
  const {scale, form, provenance, items} = view;
  const where = [provenance.place, provenance.period].filter(Boolean).join(', ');
  const things = form === 'choices' ? 'items' : 'statements';
  const counted = `${items.length} ${things}${where ? `, ${where}` : ''}`;
  if (form === 'means' && scale) {
    const {agreement, end} = agreementWords(view);
    return `Average ${agreement} with ${counted}. ${scale.lowest} is ${scale.lowWords.toLowerCase()}, ${scale.highest} is ${scale.highWords.toLowerCase()}: ${end} is more ${agreement}.`;
  }
  const of = view.items[0]?.answers
    .map(
      ({base, group}) =>
        `${base === undefined ? '' : `${base} `}${names(view)[view.groups.indexOf(group)] ?? group.name}`,
    )
    .join(' and of ');
  if (form === 'choices') return `${capital(counted)}. Per cent of ${of ?? ''} who answered.`;
  return `How each group answered ${counted}. Per cent of those who answered; bold figures are all who agree and all who disagree.`;
}

function sentence(view: SurveyView, drawn: number): readonly Run[] {
  const {form, groups, items} = view;
  const things = form === 'choices' ? 'items' : 'statements';
  const shown = drawn < items.length ? ` Showing the ${drawn} widest gaps of ${items.length}.` : '';
  const start = [
    strong(`${items.length} ${items.length === 1 ? things.slice(0, -1) : things}`),
    plain(`, ${word(groups.length)} ${groups.length === 1 ? 'group' : 'groups'}. `),
  ];
  if (form === 'choices') return [...start, ...choiceRuns(view), plain(shown)];
  if (form === 'answers') return [...start, ...answerRuns(view), plain(shown)];
  return [...start, ...meanRuns(view), plain(shown)];
}

function meanRuns(view: SurveyView): readonly Run[] {
  const [first, second] = names(view);
  const {items, scale} = view;
  const {agree, agreeing} = agreementWords(view);
  const gaps = items.flatMap(({gap}) => (gap === undefined ? [] : [gap]));
  const top = widest(view);
  if (!top || !scale) return [];
  const sign = scale.agreement === 'low' ? 1 : -1;
  const less = gaps.filter((gap) => sign * gap >= HALF).length;
  const more = gaps.filter((gap) => -sign * gap >= HALF).length;
  const near = gaps.length - less - more;
  const verbs = agree === 'agree' ? 'agree' : 'are satisfied';
  const across = items.map((item) => acrossMiddle(item, scale));
  const [there, back] = [1, 2].map((way) => across.filter((each) => each === way).length);
  return [
    strong(`${capital(second)} ${verbs} less than ${first} by half a point or more on ${less}`),
    plain(`, and more on ${more}; on ${near} the two are within half a point. The widest gap (`),
    strong(`${averageText(Math.abs(top.gap ?? 0))} points`),
    plain(`) is on: ${top.name}.`),
    plain(
      there
        ? ` On ${there} ${there === 1 ? 'statement' : 'statements'} ${first} are on the ${agreeing} side of the midpoint and ${second} on the other${back ? `; on ${back} it is the other way round` : ''}.`
        : '',
    ),
  ];
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
  const {groups, items} = view;
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
    const counted = count !== undefined && base !== undefined ? `${count} of ${base}, ` : '';
    const who = i < 2 ? names(view)[i] : group.name;
    return `${who ?? ''} name ${first.name.toLowerCase()} most (${counted}${percentText(cell.value)})`;
  });
  const [a, b] = (top?.answers ?? []).map(({cell}) =>
    cell.kind === 'value' ? percentText(cell.value) : '',
  );
  const [first, second] = names(view);
  const small = (items[0]?.answers ?? []).find(({base}) => base !== undefined && base < 50);
  return [
    plain(`${capital(most.filter(Boolean).join('; '))}. `),
    ...(top
      ? [
          plain('The widest gap is for '),
          strong(`${top.name.toLowerCase()}: ${a ?? ''} of ${first}, ${b ?? ''} of ${second}`),
          plain('.'),
        ]
      : []),
    plain(
      small?.base
        ? ` With ${small.base} ${names(view)[groups.indexOf(small.group)] ?? small.group.name}, one answer is ${Math.round(100 / small.base)} points.`
        : '',
    ),
  ];
}

function answerRuns(view: SurveyView): readonly Run[] {
  const {items, groups} = view;
  const at = groups.length - 1;
  const valued = items.flatMap((item) => {
    const cell = item.answers[at]?.cell;
    return cell?.kind === 'value' ? [{item, value: cell.value}] : [];
  });
  const sorted = [...valued].sort((a, b) => b.value - a.value);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [];
  const who = capital(groups[at]?.name ?? '');
  return [
    plain(`${who} agree most with “${first.item.name}” `),
    strong(`(${percentText(first.value)})`),
    ...(first === last
      ? [plain('.')]
      : [
          plain(` and least with “${last.item.name}” `),
          strong(`(${percentText(last.value)})`),
          plain('.'),
        ]),
  ];
}

function reading(view: SurveyView): string {
  if (view.form === 'choices')
    return 'Each pair of bars is one item: how many of each hundred in a group chose it. The gap is the first group less the second, before rounding.';
  if (view.form === 'answers')
    return `Each bar is one group. Those who agree stand to the left of the line, those who disagree to the right; ${view.neutral === 'apart' ? 'those who do neither have a column of their own' : 'those who do neither are split over the line'}.`;
  const {groups} = view;
  const {agree, agreement, end, way} = agreementWords(view);
  return `Each row is one statement, each mark the average of one group. ${capital(end)} is more ${agreement}. The gap is ${groups[1]?.name ?? 'second'} less ${groups[0]?.name ?? 'first'}: + means that ${groups[1]?.name ?? 'they'} ${agree} ${way}.`;
}

function withheld({items}: SurveyView): readonly string[] {
  const cells = items.flatMap(({answers}) => answers.map(({cell}) => cell.kind));
  const hidden = cells.filter((kind) => kind === 'suppressed').length;
  return hidden
    ? [`${hidden} ${hidden === 1 ? 'figure is' : 'figures are'} not published, to protect privacy.`]
    : [];
}
