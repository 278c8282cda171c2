import {averageText, gapText, percentText} from '../format/survey-numbers.js';
import type {ItemWords} from '../view/description.js';
import type {AnswerView, StatementItem, SurveyView} from '../view/survey.js';

/** One statement in words: what each group answered, the gap, and the statement in full. */
export function surveyItemWords(view: SurveyView, index: number): ItemWords {
  const item = view.items[index];
  if (!item) return {title: '', lines: [], label: ''};
  const answers = item.answers.map((answer) => answerWords(view, answer)).join('; ');
  const decimals = view.form === 'means' ? 2 : 0;
  const unit = view.form === 'means' ? '' : ' points';
  const gap = item.gap === undefined ? '' : `Gap ${gapText(item.gap, decimals)}${unit}`;
  const told = [gap, intervalWords(item), leaning(view, item)].filter(Boolean).join('; ');
  const full = item.text === item.name ? '' : `In full: ${item.text}`;
  const lines = [answers, told, `${full}${item.reversed ? ' (worded the other way round)' : ''}`];
  const kept = lines.filter((line) => line.trim());
  return {
    title: item.name,
    lines: kept,
    label: [item.name, ...kept].join('. ').replaceAll('%', ' per cent').replaceAll('−', 'minus '),
  };
}

function answerWords({form, scale}: SurveyView, answer: AnswerView): string {
  const {group, cell, count, base, shares} = answer;
  const {name} = group;
  const of = base === undefined ? '' : ` of ${base}`;
  if (cell.kind !== 'value')
    return `${name} ${cell.kind === 'suppressed' ? 'not published, to protect privacy' : 'no figure'}`;
  if (form === 'means') return `${name} ${averageText(cell.value)}${of ? ` (average${of})` : ''}`;
  if (form === 'choices')
    return `${name} ${percentText(cell.value)}${count === undefined ? '' : ` (${count}${of})`}`;
  const parts = (scale?.options ?? []).map(
    ({label}, i) => `${label.toLowerCase()} ${Math.round((shares?.[i] ?? 0) * (base ?? 0))}`,
  );
  return `${name}${base === undefined ? '' : ` (${base})`}: ${parts.join(', ')}`;
}

/** Whether the intervals of the first two groups touch; nothing where the document has none. */
function intervalWords({answers}: StatementItem): string {
  const [a, b] = answers.map(({interval}) => interval);
  if (!a || !b) return '';
  return a[0] <= b[1] && b[0] <= a[1] ? 'the intervals overlap' : 'the intervals do not overlap';
}

/** Which side of the midpoint each of two groups stands on, when they differ. */
function leaning({form, scale, groups}: SurveyView, {answers}: StatementItem): string {
  if (form !== 'means' || scale?.midpoint === undefined) return '';
  const {midpoint, agreement, lowWords} = scale;
  const satisfied = /satisf/i.test(lowWords);
  const sides = answers.map(({cell}) => {
    if (cell.kind !== 'value' || cell.value === midpoint) return undefined;
    const agrees = cell.value < midpoint === (agreement === 'low');
    if (satisfied) return agrees ? 'satisfied' : 'dissatisfied';
    return agrees ? 'lean to agree' : 'lean to disagree';
  });
  const [a, b] = sides;
  if (!a || !b || a === b) return '';
  return `${groups[0]?.name ?? ''} ${a}, ${groups[1]?.name ?? ''} ${b}`;
}
