import {formats} from '../format/formats.js';
import {term} from '../format/messages.js';
import {networkNoun} from '../format/network-noun.js';
import {relationWords} from '../format/relation-words.js';
import type {NetworkForm, NetworkView} from '../view/network.js';
import {networkTotals} from '../view/network-totals.js';
import type {Choice} from './choice.js';
import type {NetworkSettings} from './network-options.js';

const formNames: Readonly<Record<NetworkForm, string>> = {
  bipartite: term`Two columns`,
  force: term`Map of ties`,
  levels: term`Levels`,
  ego: term`One body’s circle`,
  matrix: term`Grid`,
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

function formMenu({form, forms, language}: NetworkView): Choice {
  const {say} = formats(language);
  return {
    property: 'form',
    label: say`Draw as`,
    value: form,
    options: forms.map((value) => ({value, label: say([formNames[value]])})),
  };
}

function topMenu(view: NetworkView, settings: NetworkSettings): readonly Choice[] {
  if (view.form !== 'bipartite' && view.form !== 'force') return [];
  const {say} = formats(view.language);
  const {passing, shown} = view;
  const steps = [10, 20, 60, 100, 200, 300, 500].filter((step) => step < passing);
  const now = settings.top === 'all' || shown.length === passing ? passing : shown.length;
  const values = [...new Set([...steps, now, passing])].sort((a, b) => a - b);
  if (values.length < 2) return [];
  return [
    {
      property: 'top',
      label: say`Show`,
      value: now === passing ? 'all' : String(now),
      options: values.map((value) =>
        value === passing
          ? {value: 'all', label: say`All ${passing} relations`}
          : {value: String(value), label: say`${value} largest relations`},
      ),
    },
  ];
}

function circleMenu(view: NetworkView): readonly Choice[] {
  if (view.form !== 'ego') return [];
  const {say} = formats(view.language);
  const relations = networkNoun('relations', view.language).count;
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
      label: say`Circle of`,
      value: graph.bodies[focus]?.id ?? '',
      options: offered.map((at) => ({
        value: graph.bodies[at]?.id ?? '',
        label: `${graph.bodies[at]?.short ?? ''} (${relations(links[at]?.length ?? 0)})`,
      })),
    },
    {
      property: 'sort',
      label: say`Sort by`,
      value: view.sort,
      options: [
        {value: 'money', label: say`Money`},
        {value: 'name', label: say`Name`},
      ],
    },
  ];
}

function filterMenus(view: NetworkView, settings: NetworkSettings): readonly Choice[] {
  const {graph, language} = view;
  const {say} = formats(language);
  const kinds = [...new Set(graph.relations.map(({kind}) => kind))];
  const types = graph.types.filter(({id}) => graph.relations.some(({type}) => type === id));
  const all = (label: string) => ({value: '', label});
  return [
    ...(kinds.length > 1
      ? [
          {
            property: 'kinds',
            label: say`Relations`,
            value: settings.kinds ?? '',
            options: [
              all(say`All kinds`),
              ...kinds.map((value) => ({value, label: relationWords(value, language).heading})),
            ],
          },
        ]
      : []),
    ...(types.length > 1
      ? [
          {
            property: 'networkType',
            label: say`Kind of network`,
            value: settings.networkType ?? '',
            options: [
              all(say`All three`),
              ...types.map(({id, name}) => ({value: id, label: say([name])})),
            ],
          },
        ]
      : []),
    ...(graph.groups.length > 1
      ? [
          {
            property: 'only',
            label: say`Group`,
            value: settings.only ?? '',
            options: [
              all(say`All`),
              ...graph.groups.map(({id, name}) => ({value: id, label: name})),
            ],
          },
        ]
      : []),
  ];
}
