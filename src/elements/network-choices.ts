import {formats} from '../format/formats.js';
import {relationWords} from '../format/relation-words.js';
import type {NetworkForm, NetworkView} from '../view/network.js';
import {networkTotals} from '../view/network-totals.js';
import type {Choice} from './choice.js';
import type {NetworkSettings} from './network-options.js';

const formNames: Readonly<Record<NetworkForm, string>> = {
  bipartite: 'Two columns',
  force: 'Map of ties',
  levels: 'Levels',
  ego: 'One body’s circle',
  matrix: 'Grid',
};
/** Bodies offered for a circle: more are found by name. */
const OFFERED = 40;

/** The menus above a network: what to draw and how, as far as the document leaves a choice. */
export function networkChoices(view: NetworkView, settings: NetworkSettings): readonly Choice[] {
  return [
    formMenu(view),
    ...topMenu(view, settings),
    ...circleMenu(view),
    ...filterMenus(view, settings),
  ];
}

function formMenu({form, forms}: NetworkView): Choice {
  return {
    property: 'form',
    label: 'Draw as',
    value: form,
    options: forms.map((value) => ({value, label: formNames[value]})),
  };
}

function topMenu(view: NetworkView, settings: NetworkSettings): readonly Choice[] {
  if (view.form !== 'bipartite' && view.form !== 'force') return [];
  const {count} = formats(view.language);
  const {passing, shown} = view;
  const steps = [10, 20, 60, 100, 200, 300, 500].filter((step) => step < passing);
  const now = settings.top === 'all' || shown.length === passing ? passing : shown.length;
  const values = [...new Set([...steps, now, passing])].sort((a, b) => a - b);
  if (values.length < 2) return [];
  return [
    {
      property: 'top',
      label: 'Show',
      value: now === passing ? 'all' : String(now),
      options: values.map((value) =>
        value === passing
          ? {value: 'all', label: `All ${count(passing)} relations`}
          : {value: String(value), label: `${count(value)} largest relations`},
      ),
    },
  ];
}

function circleMenu(view: NetworkView): readonly Choice[] {
  if (view.form !== 'ego') return [];
  const {count} = formats(view.language);
  const {graph, focus} = view;
  const {links, partners} = networkTotals(graph);
  const most = graph.bodies
    .map((_, at) => at)
    .sort((a, b) => (partners[b] ?? 0) - (partners[a] ?? 0) || a - b)
    .slice(0, OFFERED);
  const offered = most.includes(focus) ? most : [focus, ...most];
  return [
    {
      property: 'circle',
      label: 'Circle of',
      value: graph.bodies[focus]?.id ?? '',
      options: offered.map((at) => ({
        value: graph.bodies[at]?.id ?? '',
        label: `${graph.bodies[at]?.short ?? ''} (${count(links[at]?.length ?? 0)} relations)`,
      })),
    },
    {
      property: 'sort',
      label: 'Sort by',
      value: view.sort,
      options: [
        {value: 'money', label: 'Money'},
        {value: 'name', label: 'Name'},
      ],
    },
  ];
}

function filterMenus(view: NetworkView, settings: NetworkSettings): readonly Choice[] {
  const {graph} = view;
  const kinds = [...new Set(graph.relations.map(({kind}) => kind))];
  const types = graph.types.filter(({id}) => graph.relations.some(({type}) => type === id));
  const all = (label: string) => ({value: '', label});
  return [
    ...(kinds.length > 1
      ? [
          {
            property: 'kinds',
            label: 'Relations',
            value: settings.kinds ?? '',
            options: [
              all('All kinds'),
              ...kinds.map((value) => ({value, label: relationWords(value).heading})),
            ],
          },
        ]
      : []),
    ...(types.length > 1
      ? [
          {
            property: 'networkType',
            label: 'Kind of network',
            value: settings.networkType ?? '',
            options: [all('All three'), ...types.map(({id, name}) => ({value: id, label: name}))],
          },
        ]
      : []),
    ...(graph.groups.length > 1
      ? [
          {
            property: 'only',
            label: 'Group',
            value: settings.only ?? '',
            options: [all('All'), ...graph.groups.map(({id, name}) => ({value: id, label: name}))],
          },
        ]
      : []),
  ];
}
