import {evidenceOrigin} from '../format/evidence-words.js';
import {formats, type Language} from '../format/formats.js';
import {
  changeWords,
  gapWords,
  placeWords,
  qualities,
  statusWords,
  targetWords,
  trendWords,
} from '../format/measure-words.js';
import {withoutNumber} from '../format/without-number.js';
import {amountText} from '../format/amount-text.js';
import type {MeasureItem, MeasuresView, QuartilesView, ScorecardView} from '../view/scorecard.js';
import type {TableCell, TableColumn, TableView} from '../view/table.js';
import {valueText} from '../format/value-text.js';
import {term} from '../format/messages.js';

/** One column and how its cells are made. */
interface Field {
  readonly column: TableColumn;
  readonly cell: (item: MeasureItem) => TableCell;
}

const kinds = {
  percent: term`percent`,
  pounds: term`pounds`,
  count: term`count`,
  rate: term`rate`,
  score: term`score`,
  days: term`days`,
  ratio: term`ratio`,
} as const;

const qualifiers = {about: term`about`, over: term`over`, 'up-to': term`up-to`} as const;

const none: TableCell = {text: '', value: null};

/** A scorecard as a plain table, for the panel and for files: a column only where a measure has something in it. */
export function scorecardTable(view: ScorecardView): TableView {
  if (view.layout === 'quartiles') return sites(view);
  const {say} = formats(view.language);
  const fields = fieldsOf(view).filter(
    ({cell}, i) => i === 0 || view.items.some((item) => cell(item) !== none),
  );
  return {
    caption: say`Measures of ${view.organisation.name}, ${view.provenance.period}`,
    columns: fields.map(({column}) => column),
    rows: view.items.map((item) => fields.map(({cell}) => cell(item))),
  };
}

function fieldsOf({perspectives, language}: MeasuresView): readonly Field[] {
  const {say} = formats(language);
  const side = (item: MeasureItem) => perspectives.find((each) => each.items.includes(item))?.name;
  const number = numberIn(language);
  /** What words about a measure say in the language of the table. */
  const said = (make: (item: MeasureItem, language: Language) => string) => (item: MeasureItem) =>
    make(item, language);
  return [
    words('measure', say`Measure`, (item) => item.name),
    words('perspective', say`Perspective`, side),
    words('organisation', say`Organisation`, (item) => item.organisation),
    {
      column: {key: 'value', title: say`Figure`, numeric: true},
      cell: (item) => ({text: valueText(item, language), value: item.stated?.value ?? null}),
    },
    number('valueUpper', say`Figure, upper end`, (item) => item.stated?.upper),
    words(
      'qualifier',
      say`Qualifier`,
      ({stated}) => stated?.qualifier && say([qualifiers[stated.qualifier]]),
    ),
    number('lower', say`Interval, lower end`, (item) => item.stated?.interval?.[0]),
    number('upper', say`Interval, upper end`, (item) => item.stated?.interval?.[1]),
    words('unit', say`Unit`, ({unit}) => unit.text ?? say([kinds[unit.kind]])),
    {
      column: {key: 'target', title: say`Target`, numeric: true},
      cell: (item) =>
        item.target ? {text: targetWords(item, language), value: item.target.from} : none,
    },
    number('targetUpper', say`Target, upper end`, (item) => item.target?.to),
    words('targetDate', say`Target date`, (item) => item.target?.date),
    words('status', say`Status`, said(statusWords)),
    words('gap', say`Gap`, said(gapWords)),
    number('earlier', say`Earlier figure`, (item) => item.earlier?.value),
    words('change', say`Change`, said(changeWords)),
    words('comparedWith', say`Compared with`, (item) => item.compared?.name),
    number('middle', say`Their middle`, (item) => item.compared?.middle),
    number('comparedLower', say`Their lower end`, (item) => item.compared?.lower),
    number('comparedUpper', say`Their upper end`, (item) => item.compared?.upper),
    words('place', say`Against them`, (item) => (item.place ? placeWords(item, language) : '')),
    {
      column: {key: 'rank', title: say`Rank`, numeric: true},
      cell: ({rank}) => (rank ? {text: String(rank.rank), value: rank.rank} : none),
    },
    words('trend', say`Over time`, said(trendWords)),
    words('quality', say`Data`, ({quality, qualityNote}) =>
      [quality && say([qualities[quality]]), qualityNote].filter(Boolean).join(': '),
    ),
    words('period', say`Time`, (item) => item.period),
    words('commentary', say`What explains it`, (item) => item.commentary),
    words('evidence', say`Evidence`, ({evidence}) =>
      evidence.map((piece) => `${piece.text ?? ''} (${evidenceOrigin(piece, language)})`).join(' '),
    ),
    words('source', say`Source`, (item) => item.source),
  ];
}

function words(key: string, title: string, of: (item: MeasureItem) => string | undefined): Field {
  return {
    column: {key, title, numeric: false},
    cell: (item) => {
      const text = of(item);
      return text ? {text, value: text} : none;
    },
  };
}

function numberIn(language: Language) {
  return (key: string, title: string, of: (item: MeasureItem) => number | undefined): Field => ({
    column: {key, title, numeric: true},
    cell: (item) => {
      const value = of(item);
      return value === undefined
        ? none
        : {text: amountText(value, item.unit, language), value: Number(value.toFixed(6))};
    },
  });
}

function sites({measures, items, groups, provenance, language}: QuartilesView): TableView {
  const {say} = formats(language);
  const groupOf = (id: string) =>
    groups.find((group) => group.items.some((item) => item.id === id))?.name;
  const named = groups.some(({name}) => name !== undefined);
  return {
    caption: say`${provenance.title}: quartiles`,
    columns: [
      {key: 'site', title: say`Site`, numeric: false},
      ...(named ? [{key: 'group', title: say`Part`, numeric: false}] : []),
      ...measures.map(({id, name}) => ({key: id, title: name, numeric: true})),
    ],
    rows: items.map(({id, name, quartiles}) => [
      {text: name, value: name},
      ...(named ? [{text: groupOf(id) ?? '', value: groupOf(id) ?? null}] : []),
      ...quartiles.map((cell) =>
        cell.kind === 'value'
          ? {text: String(cell.value), value: cell.value}
          : {text: withoutNumber(cell.kind, language), value: null},
      ),
    ]),
  };
}
