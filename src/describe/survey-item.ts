import {averageText, gapText, percentText} from '../format/survey-numbers.js';
import {formats} from '../format/formats.js';
import {withoutNumber} from '../format/without-number.js';
import type {ItemWords} from '../view/description.js';
import {isSatisfaction} from './agreement-words.js';
import type {AnswerView, StatementItem, SurveyView} from '../view/survey.js';

/** One statement in words: what each group answered, the gap, and the statement in full. */
export function surveyItemWords(view: SurveyView, index: number): ItemWords {
  const item = view.items[index];
  if (!item) return {title: '', lines: [], label: ''};
  const {language} = view;
  const {say} = formats(language);
  const answers = item.answers.map((answer) => answerWords(view, answer)).join('; ');
  const decimals = view.form === 'means' ? 2 : 0;
  const size = item.gap === undefined ? '' : gapText(item.gap, decimals, language);
  const gap = size && (view.form === 'means' ? say`Gap ${size}` : say`Gap ${size} points`);
  const told = [gap, intervalWords(view, item), leaning(view, item)].filter(Boolean).join('; ');
  const full = item.text === item.name ? '' : say`In full: ${item.text}`;
  const turned = item.reversed ? ` ${say`(worded the other way round)`}` : '';
  const lines = [answers, told, `${full}${turned}`];
  const kept = lines.filter((line) => line.trim());
  return {
    title: item.name,
    lines: kept,
    label: [item.name, ...kept]
      .join('. ')
      .replaceAll('%', say` per cent`)
      .replaceAll('−', say`minus `),
  };
}

function answerWords({form, scale, language}: SurveyView, answer: AnswerView): string {
  const {say} = formats(language);
  const {group, cell, count, base, shares} = answer;
  const {name} = group;
  if (cell.kind !== 'value') return `${name} ${withoutNumber(cell.kind, language)}`;
  if (form === 'means') {
    const average = averageText(cell.value, language);
    return base === undefined
      ? `${name} ${average}`
      : say`${name} ${average} (average of ${String(base)})`;
  }
  if (form === 'choices') {
    const share = percentText(cell.value, language);
    if (count === undefined) return `${name} ${share}`;
    return base === undefined
      ? `${name} ${share} (${count})`
      : say`${name} ${share} (${String(count)} of ${String(base)})`;
  }
  const parts = (scale?.options ?? []).map(
    ({label}, i) => `${label.toLowerCase()} ${Math.round((shares?.[i] ?? 0) * (base ?? 0))}`,
  );
  return `${name}${base === undefined ? '' : ` (${base})`}: ${parts.join(', ')}`;
}

/** Whether the intervals of the first two groups touch; nothing where the document has none. */
function intervalWords({language}: SurveyView, {answers}: StatementItem): string {
  const {say} = formats(language);
  const [a, b] = answers.map(({interval}) => interval);
  if (!a || !b) return '';
  return a[0] <= b[1] && b[0] <= a[1]
    ? say`the intervals overlap`
    : say`the intervals do not overlap`;
}

/** Which side of the midpoint each of two groups stands on, when they differ. */
function leaning(view: SurveyView, {answers}: StatementItem): string {
  const {form, scale, groups, language} = view;
  if (form !== 'means' || scale?.midpoint === undefined) return '';
  const {say} = formats(language);
  const {midpoint, agreement} = scale;
  const sides = answers.map(({cell}) => {
    if (cell.kind !== 'value' || cell.value === midpoint) return undefined;
    return cell.value < midpoint === (agreement === 'low');
  });
  const [a, b] = sides;
  if (a === undefined || b === undefined || a === b) return '';
  const [one, two] = groups.map(({name}) => name);
  const [yes = '', no = ''] = a ? [one, two] : [two, one];
  if (isSatisfaction(view))
    return a
      ? say`${yes} satisfied, ${no} dissatisfied`
      : say`${no} dissatisfied, ${yes} satisfied`;
  return a
    ? say`${yes} lean to agree, ${no} lean to disagree`
    : say`${no} lean to disagree, ${yes} lean to agree`;
}
