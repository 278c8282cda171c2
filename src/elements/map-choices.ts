import {formats} from '../format/formats.js';
import {measureTitle} from '../format/measure-title.js';
import {term} from '../format/messages.js';
import {mapForms} from '../draw/map-form.js';
import type {MeasureName} from '../view/distribution.js';
import type {MapForm, MapView} from '../view/map.js';
import type {Choice} from './choice.js';
import type {MapSettings} from './map-options.js';

const formNames = {
  areas: term`Areas`,
  hexagons: term`Hexagons`,
  list: term`List`,
} as const;

/** The menus above a map: what is measured, unless the author's settings fit one measure only, and a list's order. */
export function mapChoices(
  view: MapView,
  settings: MapSettings & {readonly shownForm: MapForm},
): readonly Choice[] {
  const {say} = formats(view.language);
  const list = settings.shownForm === 'list';
  const fixed = settings.breaks ?? settings.category ?? settings.scheme;
  const menus = fixed || view.measure.name === 'population' ? [] : measureMenu(view, settings);
  const forms = mapForms(view);
  const look: readonly Choice[] =
    forms.length < 2
      ? []
      : [
          {
            property: 'view',
            label: say`View`,
            switch: true,
            value: settings.shownForm,
            options: forms.map((form) => ({value: form, label: say([formNames[form]])})),
          },
        ];
  return [...look, ...menus, ...(list ? [orderMenu(view)] : [])];
}

function measureMenu(view: MapView, {reference}: MapSettings): readonly Choice[] {
  const [area] = view.items;
  const possible: readonly (readonly [MeasureName, boolean])[] = [
    [
      'per-head',
      view.items.some(({population}) => population !== undefined) ||
        view.measure.name === 'per-head',
    ],
    ['share', view.measure.sectors.length > 0],
    ['share-of-independent', view.measure.sectors.join() === 'vcse'],
    ['amount', !reference && area?.amount !== undefined],
  ];
  const options = possible
    .filter(([name, can]) => can || name === view.measure.name)
    .map(([name]) => ({value: name, label: measureTitle(name, 'commissioners', view.language)}));
  return options.length < 2
    ? []
    : [
        {
          property: 'measure',
          label: formats(view.language).say`Measure`,
          value: view.measure.name,
          options,
        },
      ];
}

function orderMenu({listOrder, language}: MapView): Choice {
  const {say} = formats(language);
  return {
    property: 'order',
    label: say`Order`,
    value: listOrder,
    options: [
      {value: 'descending', label: say`Highest first`},
      {value: 'ascending', label: say`Lowest first`},
      {value: 'name', label: say`By name`},
    ],
  };
}
