import {evidenceOrigin} from '../format/evidence-words.js';
import {
  changeWords,
  gapWords,
  placeWords,
  statusWords,
  targetWords,
  trendWords,
  withoutNumber,
} from '../format/measure-words.js';
import {amountText} from '../format/amount-text.js';
import type {MeasureItem, MeasuresView, QuartilesView, ScorecardView} from '../view/scorecard.js';
import type {TableCell, TableColumn, TableView} from '../view/table.js';
import {valueText} from '../format/value-text.js';

/** One column and how its cells are made. */
interface Field {
  readonly column: TableColumn;
  readonly cell: (item: MeasureItem) => TableCell;
}

const none: TableCell = {text: '', value: null};

/** A scorecard as a plain table, for the panel and for files: a column only where a measure has something in it. */
export function scorecardTable(view: ScorecardView): TableView {
  if (view.layout === 'quartiles') return sites(view);
  const fields = fieldsOf(view).filter(
    ({cell}, i) => i === 0 || view.items.some((item) => cell(item) !== none),
  );
  return {
    caption: `Measures of ${view.organisation.name}, ${view.provenance.period}`,
    columns: fields.map(({column}) => column),
    rows: view.items.map((item) => fields.map(({cell}) => cell(item))),
  };
}

function fieldsOf({perspectives}: MeasuresView): readonly Field[] {
  const side = (item: MeasureItem) => perspectives.find((each) => each.items.includes(item))?.name;
  return [
    words('measure', 'Measure', (item) => item.name),
    words('perspective', 'Perspective', side),
    words('organisation', 'Organisation', (item) => item.organisation),
    {
      column: {key: 'value', title: 'Figure', numeric: true},
      cell: (item) => ({text: valueText(item), value: item.stated?.value ?? null}),
    },
    number('valueUpper', 'Figure, upper end', (item) => item.stated?.upper),
    words('qualifier', 'Qualifier', (item) => item.stated?.qualifier),
    number('lower', 'Interval, lower end', (item) => item.stated?.interval?.[0]),
    number('upper', 'Interval, upper end', (item) => item.stated?.interval?.[1]),
    words('unit', 'Unit', ({unit}) => unit.text ?? unit.kind),
    {
      column: {key: 'target', title: 'Target', numeric: true},
      cell: (item) => (item.target ? {text: targetWords(item), value: item.target.from} : none),
    },
    number('targetUpper', 'Target, upper end', (item) => item.target?.to),
    words('targetDate', 'Target date', (item) => item.target?.date),
    words('status', 'Status', statusWords),
    words('gap', 'Gap', gapWords),
    number('earlier', 'Earlier figure', (item) => item.earlier?.value),
    words('change', 'Change', changeWords),
    words('comparedWith', 'Compared with', (item) => item.compared?.name),
    number('middle', 'Their middle', (item) => item.compared?.middle),
    number('comparedLower', 'Their lower end', (item) => item.compared?.lower),
    number('comparedUpper', 'Their upper end', (item) => item.compared?.upper),
    words('place', 'Against them', (item) => (item.place ? placeWords(item) : '')),
    {
      column: {key: 'rank', title: 'Rank', numeric: true},
      cell: ({rank}) => (rank ? {text: String(rank.rank), value: rank.rank} : none),
    },
    words('trend', 'Over time', trendWords),
    words('quality', 'Data', (item) => [item.quality, item.qualityNote].filter(Boolean).join(': ')),
    words('period', 'Time', (item) => item.period),
    words('commentary', 'What explains it', (item) => item.commentary),
    words('evidence', 'Evidence', ({evidence}) =>
      evidence.map((piece) => `${piece.text ?? ''} (${evidenceOrigin(piece)})`).join(' '),
    ),
    words('source', 'Source', (item) => item.source),
  ];
}

function words(key: string, title: string, say: (item: MeasureItem) => string | undefined): Field {
  return {
    column: {key, title, numeric: false},
    cell: (item) => {
      const text = say(item);
      return text ? {text, value: text} : none;
    },
  };
}

function number(key: string, title: string, of: (item: MeasureItem) => number | undefined): Field {
  return {
    column: {key, title, numeric: true},
    cell: (item) => {
      const value = of(item);
      return value === undefined
        ? none
        : {text: amountText(value, item.unit), value: Number(value.toFixed(6))};
    },
  };
}

function sites({measures, items, groups, provenance}: QuartilesView): TableView {
  const groupOf = (id: string) =>
    groups.find((group) => group.items.some((item) => item.id === id))?.name;
  const named = groups.some(({name}) => name !== undefined);
  return {
    caption: `${provenance.title}: quartiles`,
    columns: [
      {key: 'site', title: 'Site', numeric: false},
      ...(named ? [{key: 'group', title: 'Part', numeric: false}] : []),
      ...measures.map(({id, name}) => ({key: id, title: name, numeric: true})),
    ],
    rows: items.map(({id, name, quartiles}) => [
      {text: name, value: name},
      ...(named ? [{text: groupOf(id) ?? '', value: groupOf(id) ?? null}] : []),
      ...quartiles.map((cell) =>
        cell.kind === 'value'
          ? {text: String(cell.value), value: cell.value}
          : {text: withoutNumber(cell.kind), value: null},
      ),
    ]),
  };
}
