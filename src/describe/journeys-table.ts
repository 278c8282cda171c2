import {formats} from '../format/formats.js';
import {peopleText} from '../format/people-text.js';
import {stepKindWord} from '../format/step-kind-word.js';
import type {JourneysView, StopView} from '../view/journeys.js';
import {peopleAt} from '../view/people-at.js';
import type {TableCell, TableView} from '../view/table.js';

/** Journeys as a table: a row a step, in the order of the drawing. */
export function journeysTable(view: JourneysView): TableView {
  const {items, stops, journeys, least, title, language} = view;
  const {say} = formats(language);
  const kinds = items.some(({kind}) => kind);
  const stayedOf = items.map(
    (item) =>
      peopleAt(
        items.filter(({journey}) => journey === item.journey),
        item.to,
        least,
      ).stayed,
  );
  const marks = stops.some(({again}) => again) || stayedOf.some(Boolean);
  const place = (at: number) => {
    const {name = '', other} = stops[at] ?? {};
    return text(other ? say`Other routes` : name);
  };
  const more = ({again}: StopView, stayed: StopView['stayed']) =>
    [
      ...(again ? [say`back again`] : []),
      ...(stayed ? [say`${peopleText(stayed, least, language)} go no further`] : []),
    ].join('; ');
  return {
    caption: title,
    columns: [
      {key: 'to', title: say`To`, numeric: false},
      {key: 'from', title: say`From`, numeric: false},
      {key: 'journey', title: say`Route`, numeric: false},
      {key: 'step', title: say`Step`, numeric: true},
      ...(kinds ? [{key: 'kind', title: say`How`, numeric: false}] : []),
      {key: 'people', title: say`People`, numeric: true},
      ...(marks ? [{key: 'there', title: say`What happened there`, numeric: false}] : []),
    ],
    rows: items.map((item, at) => {
      const to = stops[item.to];
      const {name = '', other} = journeys[item.journey] ?? {};
      return [
        place(item.to),
        place(item.from),
        text(other ? say`Other routes` : name),
        {text: String(to?.column ?? 0), value: to?.column ?? 0},
        ...(kinds ? [text(item.kind ? stepKindWord(item.kind, language) : '')] : []),
        {
          text: peopleText(item.cell, least, language),
          value: item.cell.kind === 'value' ? item.cell.value : null,
        },
        ...(marks ? [text(to ? more(to, stayedOf[at]) : '')] : []),
      ];
    }),
  };
}

const text = (words: string): TableCell => ({text: words, value: words});
