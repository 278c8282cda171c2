import {capital} from '../format/capital.js';
import {feelingWords} from '../format/feeling-words.js';
import {formats, type Language} from '../format/formats.js';
import {gapText, percentText} from '../format/survey-numbers.js';
import {withoutNumber} from '../format/without-number.js';
import type {InsightItem, InsightView} from '../view/insight.js';
import type {TableCell, TableColumn, TableView} from '../view/table.js';
import {sideWord} from './insight-words.js';

const none: TableCell = {text: '', value: null};

/** Coded comments as a table: a row an item, drawn or not, in the order of the drawing, with all its numbers. */
export function insightTable(view: InsightView): TableView {
  const {form, all, columns, feelings, by, language, side, title} = view;
  const {say} = formats(language);
  const place = by === 'service' ? say`Service` : say`Area`;
  const families = all.some(({family}) => family !== undefined);
  const changes = all.some(({change}) => change);
  const uncoded = all.some((item) => item.uncoded.kind !== 'value' || item.uncoded.value);
  const first = {
    themes: [
      column('theme', say`Theme`),
      ...(families ? [column('family', say`Family of themes`)] : []),
    ],
    time: [column('period', say`Time`)],
    places: [column(by, place)],
    matrix: [column('theme', say`Theme`), column(by, place)],
  }[form];
  const numbers = [
    ['comments', say`Comments with a feeling`],
    ...feelings.map((feeling) => [feeling, capital(feelingWords(feeling, language))] as const),
    ...(uncoded ? [['not-coded', say`Without a feeling`] as const] : []),
    [`${side}-percent`, say`Per cent ${sideWord(view)}`],
    ['lower', say`Range from`],
    ['upper', say`Range to`],
    ...(changes
      ? [['change', say`Change in points`] as const, ['clear', say`Clear change`] as const]
      : []),
  ] as const;
  return {
    caption: title,
    columns: [
      ...first,
      ...numbers.map(([key, heading]) => ({key, title: heading, numeric: key !== 'clear'})),
    ],
    rows: all.map((item) => [
      ...(form === 'matrix'
        ? [text(item.row ?? ''), text(columns[item.column ?? 0]?.name ?? '')]
        : [text(item.name)]),
      ...(form === 'themes' && families ? [text(item.family ?? '')] : []),
      figure(item.base, language),
      ...item.cells.map((cell) => figure(cell, language)),
      ...(uncoded ? [figure(item.uncoded, language)] : []),
      ...shares(item, language),
      ...(changes ? change(item, language) : []),
    ]),
  };
}

const column = (key: string, title: string): TableColumn => ({key, title, numeric: false});

const text = (words: string): TableCell => ({text: words, value: words});

function figure(cell: InsightItem['base'], language: Language): TableCell {
  if (cell.kind !== 'value') return {text: withoutNumber(cell.kind, language), value: null};
  return {text: formats(language).count(cell.value), value: cell.value};
}

function shares({share}: InsightItem, language: Language): readonly TableCell[] {
  if (!share) return [none, none, none];
  return [share.value, share.low, share.high].map((part) => ({
    text: percentText(100 * part, language),
    value: Number((100 * part).toFixed(4)),
  }));
}

function change({change: own}: InsightItem, language: Language): readonly TableCell[] {
  if (!own) return [none, none];
  const {say} = formats(language);
  return [
    {text: gapText(100 * own.value, 0, language), value: Number((100 * own.value).toFixed(4))},
    text(own.clear ? say`yes` : say`no`),
  ];
}
