import {formats} from '../format/formats.js';
import {measureTitle} from '../format/measure-title.js';
import type {MapArea, MapView} from '../view/map.js';
import type {TableCell, TableColumn, TableView} from '../view/table.js';
import {withoutFigure} from './map-item.js';
import {mapSubtitle} from './map-subtitle.js';
import {mapValue} from './map-value.js';
import {referenceWords} from './reference-words.js';

/** One column and how its cells are made. */
interface Field {
  readonly column: TableColumn;
  readonly cell: (area: MapArea) => TableCell;
}

const none: TableCell = {text: '', value: null};

/** A map as a table: areas by value, those without a number last, with their classes. */
export function mapTable(view: MapView): TableView {
  const fields = fieldsOf(view).filter(({cell}) =>
    view.items.some((area) => cell(area).value !== null),
  );
  return {
    caption: mapSubtitle(view),
    columns: fields.map(({column}) => column),
    rows: view.items.map((area) => fields.map(({cell}) => cell(area))),
  };
}

function fieldsOf(view: MapView): readonly Field[] {
  const {say, count, exactMoney} = formats(view.language);
  const {measure, classes, language} = view;
  const title =
    measure.name === 'population'
      ? say`Residents`
      : measureTitle(measure.name, 'commissioners', language);
  const words = (
    key: string,
    heading: string,
    of: (area: MapArea) => string | undefined,
  ): Field => ({
    column: {key, title: heading, numeric: false},
    cell: (area) => {
      const found = of(area);
      return found === undefined ? none : {text: found, value: found};
    },
  });
  const number = (
    key: string,
    heading: string,
    of: (area: MapArea) => number | undefined,
    shown: (value: number) => string,
    places: number,
  ): Field => ({
    column: {key, title: heading, numeric: true},
    cell: (area) => {
      const found = of(area);
      return found === undefined
        ? none
        : {text: shown(found), value: Number(found.toFixed(places))};
    },
  });
  const main: Field = {
    column: {key: measure.name, title, numeric: true},
    cell: (area) =>
      area.value === undefined
        ? {text: withoutFigure(area, language), value: null}
        : {text: mapValue(view, area.value), value: area.value},
  };
  return [
    number('rank', say`Rank`, ({rank}) => rank, count, 0),
    words('name', say`Area`, ({name}) => name),
    words('code', say`Code`, ({id}) => id),
    words('region', say`Region`, ({region}) => region),
    main,
    words('class', say`Class`, (area) =>
      area.class === undefined ? undefined : classes[area.class]?.letter,
    ),
    number(
      'difference',
      say`Difference from ${referenceWords(view)}`,
      ({difference}) => difference,
      (value) => signed(view, value),
      measure.places,
    ),
    ...(measure.name === 'amount'
      ? []
      : [
          number(
            'amount',
            measureTitle('amount', 'commissioners', language),
            ({amount}) => amount,
            exactMoney,
            2,
          ),
        ]),
    number('whole', say`Pounds in all`, ({whole}) => whole, exactMoney, 2),
    ...(measure.name === 'population'
      ? []
      : [number('population', say`Residents`, ({population}) => population, count, 0)]),
    words('note', say`Note`, ({note}) => note),
  ];
}

function signed(view: MapView, value: number): string {
  const {say} = formats(view.language);
  const size =
    view.measure.unit === 'share'
      ? say`${(Math.abs(value) * 100).toFixed(1)} points`
      : mapValue(view, Math.abs(value));
  return value < 0 ? `−${size}` : `+${size}`;
}
