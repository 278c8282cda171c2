import {formats} from '../format/formats.js';
import {stepKindWord} from '../format/step-kind-word.js';
import type {Description} from '../view/description.js';
import type {JourneysView} from '../view/journeys.js';
import {named, quantity, specColors, tooltip, vegaLite, type VegaLite} from './vega-lite.js';

/** Journeys as a Vega-Lite specification: a bar a step, in order, under its route; Vega-Lite itself has no bands between places. */
export function journeysSpec(view: JourneysView, words: Description): VegaLite {
  const {items, stops, journeys, language} = view;
  const {say} = formats(language);
  const place = (at: number) => {
    const {name = '', other} = stops[at] ?? {};
    return other ? say`Other routes` : name;
  };
  const values = items.map((item, at) => {
    const {name = '', other} = journeys[item.journey] ?? {};
    const step = stops[item.to]?.column ?? 0;
    return {
      id: item.id,
      route: other ? say`Other routes` : name,
      // Places may be reached twice: the number keeps rows apart.
      label: `${at + 1}. ${place(item.from)} – ${place(item.to)}`,
      step,
      from: place(item.from),
      to: place(item.to),
      how: item.kind ? stepKindWord(item.kind, language) : undefined,
      people: item.cell.kind === 'value' ? item.cell.value : null,
      why: item.cell.kind === 'value' ? undefined : item.cell.kind,
    };
  });
  const routes = [...new Set(values.map(({route}) => route))];
  return vegaLite(view, words, {
    height: {step: 22},
    data: {values},
    mark: {type: 'bar'},
    encoding: {
      y: named(
        'label',
        values.map(({label}) => label),
        {axis: {labelLimit: 320}},
      ),
      x: quantity('people', 'People', 'count'),
      color: {
        field: 'route',
        type: 'nominal',
        title: null,
        scale: {domain: routes, range: specColors.scale},
      },
      tooltip: tooltip(
        ['route', 'Route'],
        ['step', 'Step'],
        ['from', 'From'],
        ['to', 'To'],
        ['people', 'People', 'count'],
      ),
    },
  });
}
