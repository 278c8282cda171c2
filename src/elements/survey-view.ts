import {answerShares} from '../analysis/answer-shares.js';
import {cellOf} from '../analysis/cell-of.js';
import {gapBetween} from '../analysis/gap-between.js';
import type {AnswerRow, ChoiceRow, MeanRow, StatementRow} from '../contract/generated/survey.js';
import type {Survey} from '../contract/read-survey.js';
import {cleanText} from '../format/clean-text.js';
import {formats} from '../format/formats.js';
import type {Language} from '../format/messages.js';
import type {
  AnswerView,
  GroupView,
  ScaleView,
  StatementItem,
  SurveyForm,
  SurveyView,
} from '../view/survey.js';
import {factsProvenance} from './facts-provenance.js';
import type {SurveyOptions} from './survey-options.js';

/** Where room is short, only the widest gaps between averages are drawn: so many. */
const FEW = 12;

/** A statement on its way: what it is sorted and grouped by. */
interface Placed {
  readonly item: StatementItem;
  readonly stage: string | undefined;
}

/**
 * A survey document's statements with what each group answered.
 *
 * @returns the figure, frozen, or `undefined` when no statement is left
 * @throws RangeError, in words for the page's author, when the document does not have what is asked
 */
export function surveyView(document: Survey, options: SurveyOptions): SurveyView | undefined {
  const {facts, title} = document;
  const form = options.form ?? formOf(document);
  const groups = document.groups.map(groupOf);
  const scale = scaleOf(document, form);
  const all = placed(document, form, groups, scale);
  const stages = known(all.map(({stage}) => stage));
  const themes = known(document.questions.map((row) => row.theme));
  asked('stage', options.stage, stages);
  asked('theme', options.theme, themes);
  asked('sort', options.sort, ['gap', 'questionnaire', ...groups.map(({id}) => id)]);
  const questions = new Map(document.questions.map((row) => [row.id, row]));
  asked('question', options.question, [...questions.keys()]);
  const chosen = all.filter(
    ({item, stage}) =>
      (!options.stage || stage === options.stage) &&
      (!options.theme || questions.get(item.question)?.theme === options.theme) &&
      (!options.question || item.question === options.question),
  );
  const ordered = inOrder(chosen, options.sort, groups);
  const most = options.widest ?? (options.narrow && form === 'means' ? FEW : 0);
  const kept = new Set(widest(ordered, most));
  const names = known(chosen.map(({stage}) => stage));
  const sections = (names.length ? names : [undefined]).map((name) => {
    const own = ordered.filter(({stage}) => stage === name);
    return {
      ...(name === undefined ? {} : {name}),
      items: own.filter((each) => kept.has(each)).map(({item}) => item),
      all: own.map(({item}) => item),
    };
  });
  const items = sections.flatMap((section) => section.items);
  if (!items.length) return undefined;
  const {language = 'en'} = options;
  return Object.freeze<SurveyView>({
    language,
    provenance: factsProvenance(document, facts, fieldworkOf(facts, language)),
    form,
    groups,
    ...(scale ? {scale} : {}),
    items,
    sections: sections.filter((section) => section.all.length),
    sort: options.sort,
    neutral: options.neutral,
    stages,
    themes,
    ...(options.stage ? {stage: options.stage} : {}),
    ...(options.theme ? {theme: options.theme} : {}),
    count: chosen.length,
    ...(kept.size < ordered.length ? {widest: most} : {}),
    title: cleanText(title),
    method: cleanText(facts.method, 2000),
    illustrative: facts.illustrative ?? false,
  });
}

/** When a survey was done, its first and last day; empty when it is not told. */
function fieldworkOf({fieldwork}: Survey['facts'], language: Language): string {
  if (!fieldwork) return '';
  const {from, to} = fieldwork;
  return from === to ? from : formats(language).say`${from} to ${to}`;
}

function formOf({answers, means, choices}: Survey): SurveyForm {
  if (answers.length) return 'answers';
  return means.length || !choices.length ? 'means' : 'choices';
}

function groupOf({id, name, respondents}: Survey['groups'][number]): GroupView {
  return {id, name: cleanText(name), ...(respondents === undefined ? {} : {respondents})};
}

function scaleOf({facts}: Survey, form: SurveyForm): ScaleView | undefined {
  const {scale} = facts;
  if (!scale) {
    if (form === 'choices') return undefined;
    throw new RangeError(`form="${form}" needs the scale of the answers (survey, scale)`);
  }
  const options = [...scale.options].sort((a, b) => a.value - b.value);
  const [low, high] = [options[0], options.at(-1)];
  const {midpoint, agreementEnd} = scale;
  const middle = options.find(({value}) => value === midpoint)?.label;
  return {
    lowest: low?.value ?? 0,
    highest: high?.value ?? 1,
    lowWords: cleanText(low?.label ?? ''),
    highWords: cleanText(high?.label ?? ''),
    agreement: agreementEnd,
    options: options.map(({value, label}) => ({value, label: cleanText(label)})),
    ...(midpoint === undefined ? {} : {midpoint}),
    ...(middle ? {middleWords: cleanText(middle)} : {}),
  };
}

const numbered = (order: number | undefined) => order ?? Infinity;

/** The statements that have figures of this form, in the order of the questionnaire. */
function placed(
  document: Survey,
  form: SurveyForm,
  groups: readonly GroupView[],
  scale: ScaleView | undefined,
): readonly Placed[] {
  const {questions, statements} = document;
  const answerOf = answersIn(document, form, scale);
  const there = new Set(
    {means: document.means, choices: document.choices, answers: document.answers}[form].map(
      (row) => row.statement,
    ),
  );
  const kind = form === 'choices' ? 'choice' : 'scale';
  return [...questions]
    .sort((a, b) => numbered(a.order) - numbered(b.order) || 0)
    .filter((question) => question.kind === kind)
    .flatMap((question) =>
      statements
        .filter((row) => row.question === question.id && there.has(row.id))
        .sort((a, b) => numbered(a.order) - numbered(b.order) || 0)
        .map((row) => ({
          item: itemOf(
            row,
            form,
            groups.map((group) => answerOf(row.id, group)),
          ),
          stage: stageOf(row, question.stage),
        })),
    );
}

function stageOf({stage}: StatementRow, question: string | undefined): string | undefined {
  const own = stage ?? question;
  return own === undefined ? undefined : cleanText(own);
}

function itemOf(
  row: StatementRow,
  form: SurveyForm,
  [...answers]: readonly AnswerView[],
): StatementItem {
  // Averages: the second group's less the first's. Percentages: how many more of the first.
  const [from, to] = form === 'means' ? [answers[0], answers[1]] : [answers[1], answers[0]];
  const gap = gapBetween(from?.cell, to?.cell);
  return {
    id: row.id,
    name: cleanText(row.shortLabel ?? row.text),
    text: cleanText(row.text, 500),
    question: row.question,
    reversed: row.reversed ?? false,
    answers,
    ...(gap === undefined ? {} : {gap}),
  };
}

/** What a group answered to a statement, from the table of a form. */
function answersIn(
  {means, choices, answers}: Survey,
  form: SurveyForm,
  scale: ScaleView | undefined,
): (statement: string, group: GroupView) => AnswerView {
  if (form === 'means') {
    const rows = keyed(means);
    return (statement, group) => averageOf(group, rows.get(`${statement} ${group.id}`)?.[0]);
  }
  if (form === 'choices') {
    const rows = keyed(choices);
    return (statement, group) => choiceOf(group, rows.get(`${statement} ${group.id}`)?.[0]);
  }
  const rows = keyed(answers);
  return (statement, group) => sharesOf(group, rows.get(`${statement} ${group.id}`) ?? [], scale);
}

function keyed<Row extends {readonly statement: string; readonly group: string}>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.statement} ${row.group}`;
    const own = found.get(key);
    if (own) own.push(row);
    else found.set(key, [row]);
  }
  return found;
}

function averageOf(group: GroupView, row: MeanRow | undefined): AnswerView {
  const {lower, upper, respondents: base} = row ?? {};
  return {
    group,
    cell: cellOf(row?.mean, row?.meanStatus),
    ...(lower === undefined || upper === undefined ? {} : {interval: [lower, upper] as const}),
    ...(base === undefined ? {} : {base}),
  };
}

function choiceOf(group: GroupView, row: ChoiceRow | undefined): AnswerView {
  const {respondents: base, count} = row ?? {};
  return {
    group,
    cell: cellOf(row?.percent, row?.percentStatus),
    ...(typeof count === 'number' ? {count} : {}),
    ...(base === undefined ? {} : {base}),
  };
}

/** All answers of a group; its figure is the part that agrees, in per cent. */
function sharesOf(
  group: GroupView,
  rows: readonly AnswerRow[],
  scale: ScaleView | undefined,
): AnswerView {
  const options = scale?.options ?? [];
  const cells = options.map(({value}) => {
    const row = rows.find((each) => each.option === value);
    return cellOf(row?.count, row?.countStatus);
  });
  const found = answerShares(cells);
  if (!found) {
    return {group, cell: cells.find((cell) => cell.kind !== 'value') ?? cellOf(undefined)};
  }
  const agreeing = options.map(({value}) => agrees(value, scale));
  const agreed = found.shares.reduce((sum, share, i) => sum + (agreeing[i] ? share : 0), 0);
  return {group, cell: {kind: 'value', value: Number((100 * agreed).toFixed(9))}, ...found};
}

function agrees(value: number, scale: ScaleView | undefined): boolean {
  if (!scale) return false;
  const middle = scale.midpoint ?? (scale.lowest + scale.highest) / 2;
  return scale.agreement === 'low' ? value < middle : value > middle;
}

function known(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names)].filter((name) => name !== undefined);
}

function asked(what: string, wanted: string | undefined, there: readonly string[]): void {
  if (wanted === undefined || there.includes(wanted)) return;
  throw new RangeError(
    `unknown ${what}: "${wanted}" (expected ${there.join(', ') || 'none: the document names no ' + what})`,
  );
}

/** What is called so stands last in every order: nobody knows what it holds. */
const OTHER = /^other\b/i;

function inOrder(
  rows: readonly Placed[],
  sort: string,
  groups: readonly GroupView[],
): readonly Placed[] {
  if (sort === 'questionnaire') return rows;
  const at = groups.findIndex(({id}) => id === sort);
  const key = ({item}: Placed) => {
    const cell = item.answers[at]?.cell;
    if (at >= 0) return cell?.kind === 'value' ? cell.value : -Infinity;
    return item.gap ?? -Infinity;
  };
  return [...rows].sort(
    (a, b) =>
      Number(OTHER.test(a.item.name)) - Number(OTHER.test(b.item.name)) || key(b) - key(a) || 0,
  );
}

function widest(rows: readonly Placed[], most: number): readonly Placed[] {
  if (!most || most >= rows.length || !rows.some(({item}) => item.gap)) return rows;
  const size = ({item}: Placed) => Math.abs(item.gap ?? -1);
  return [...rows].sort((a, b) => size(b) - size(a)).slice(0, most);
}
