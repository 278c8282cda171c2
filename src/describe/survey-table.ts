import {averageText, gapText, percentText} from '../format/survey-numbers.js';
import {formats, type Language} from '../format/formats.js';
import {withoutNumber} from '../format/without-number.js';
import type {AnswerView, SurveyView} from '../view/survey.js';
import type {TableCell, TableColumn, TableView} from '../view/table.js';

const none: TableCell = {text: '', value: null};

/** A survey as a table: a row a statement, drawn or not, in the order of the drawing, with the statement in full. */
export function surveyTable(view: SurveyView): TableView {
  const {sections, groups, form, scale, title} = view;
  const {language} = view;
  const {say} = formats(language);
  const items = sections.flatMap(({all}) => all);
  const staged = sections.some(({name}) => name !== undefined);
  const stageOf = new Map(sections.flatMap(({name, all}) => all.map((item) => [item, name])));
  const full = items.some((item) => item.text !== item.name);
  const counted = items.some(({answers}) => answers.some(({count}) => count !== undefined));
  const based = items.some(({answers}) => answers.some(({base}) => base !== undefined));
  const ranged = items.some(({answers}) => answers.some(({interval}) => interval));
  const gaps = items.some(({gap}) => gap !== undefined);
  const options = form === 'answers' ? (scale?.options ?? []) : [];
  const perGroup = groups.flatMap(({id, name}): readonly TableColumn[] => [
    {
      key: id,
      title:
        form === 'means'
          ? say`${name}, average`
          : form === 'choices'
            ? say`${name}, per cent`
            : say`${name}, per cent who agree`,
      numeric: true,
    },
    ...(counted ? [{key: `${id}-count`, title: say`${name}, number`, numeric: true}] : []),
    ...(based ? [{key: `${id}-answered`, title: say`${name}, answered`, numeric: true}] : []),
    ...(ranged
      ? [
          {key: `${id}-lower`, title: say`${name}, interval from`, numeric: true},
          {key: `${id}-upper`, title: say`${name}, interval to`, numeric: true},
        ]
      : []),
    ...options.map(({value, label}) => ({
      key: `${id}-${value}`,
      title: `${name}, ${label.toLowerCase()}`,
      numeric: true,
    })),
  ]);
  return {
    caption: title,
    columns: [
      {key: 'statement', title: form === 'choices' ? say`Item` : say`Statement`, numeric: false},
      ...(full ? [{key: 'text', title: say`In full`, numeric: false}] : []),
      ...(staged ? [{key: 'stage', title: say`Stage`, numeric: false}] : []),
      ...perGroup,
      ...(gaps ? [{key: 'gap', title: say`Gap`, numeric: true}] : []),
    ],
    rows: items.map((item) => [
      text(`${item.name}${item.reversed ? ' *' : ''}`),
      ...(full ? [text(item.text)] : []),
      ...(staged ? [text(stageOf.get(item) ?? '')] : []),
      ...item.answers.flatMap((answer) => [
        figure(answer, view),
        ...(counted ? [number(answer.count)] : []),
        ...(based ? [number(answer.base)] : []),
        ...(ranged
          ? [...(answer.interval ?? [undefined, undefined]).map((end) => average(end, language))]
          : []),
        ...options.map((_, i) =>
          number(answer.shares && Math.round((answer.shares[i] ?? 0) * (answer.base ?? 0))),
        ),
      ]),
      ...(gaps
        ? [
            item.gap === undefined
              ? none
              : {text: gapText(item.gap, form === 'means' ? 2 : 0, language), value: item.gap},
          ]
        : []),
    ]),
  };
}

const text = (words: string): TableCell => ({text: words, value: words});

const number = (value: number | undefined): TableCell =>
  value === undefined ? none : {text: String(value), value};

const average = (value: number | undefined, language: Language): TableCell =>
  value === undefined ? none : {text: averageText(value, language), value};

function figure({cell}: AnswerView, {form, language}: SurveyView): TableCell {
  if (cell.kind !== 'value') return {text: withoutNumber(cell.kind, language), value: null};
  const {value} = cell;
  return {
    text: form === 'means' ? averageText(value, language) : percentText(value, language),
    value: Number(value.toFixed(6)),
  };
}
