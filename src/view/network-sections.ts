import {fsum} from 'd3';
import {
  bodyKinds,
  kindHeading,
  legalForms,
  legalFormWords,
  levelName,
  levelNames,
} from '../format/body-kind-words.js';
import {capital} from '../format/capital.js';
import {formats, type Language} from '../format/formats.js';
import type {EgoView, NetworkSection, NetworkView} from './network.js';
import type {NetworkGraph} from './network-graph.js';
import {networkTotals} from './network-totals.js';

const known = new WeakMap<NetworkView, readonly NetworkSection[]>();

/** Bodies under the headings that suit a figure, as its tree has them; every body is under at least one. */
export function networkSections(view: NetworkView): readonly NetworkSection[] {
  const ready = known.get(view);
  if (ready) return ready;
  const made = view.form === 'ego' ? circleSections(view) : graphSections(view);
  known.set(view, made);
  return made;
}

/** The middle of a circle, its partners by what they are, and everybody else. */
function circleSections({
  graph,
  focus,
  partners,
  others,
  language,
}: EgoView): readonly NetworkSection[] {
  const {say} = formats(language);
  const priced = networkTotals(graph).priced > 0;
  const amounts = new Map([...partners, ...others].map(({body, amount = 0}) => [body, amount]));
  const money = (list: readonly number[]) => fsum(list, (body) => amounts.get(body) ?? 0);
  const within = sectionsByKind(graph, [...amounts.keys()], language).map(
    (section): NetworkSection => {
      const byCircle = [...section.bodies].sort(
        (a, b) => (amounts.get(b) ?? 0) - (amounts.get(a) ?? 0),
      );
      return {...section, bodies: byCircle, ...(priced ? {money: money(byCircle)} : {})};
    },
  );
  const outside = graph.bodies.map((_, at) => at).filter((at) => at !== focus && !amounts.has(at));
  return [
    {
      key: 'focus',
      title: say`In the middle`,
      bodies: [focus],
      ...(priced ? {money: money([...amounts.keys()])} : {}),
    },
    ...within,
    ...(outside.length ? [{key: 'outside', title: say`Outside this circle`, bodies: outside}] : []),
  ];
}

function graphSections({graph, language}: NetworkView): readonly NetworkSection[] {
  const {say} = formats(language);
  const {bodies, groups, sides, relations} = graph;
  const all = bodies.map((_, at) => at);
  if (sides) {
    const payers = new Set(relations.map(({from}) => from));
    return sectionsOf(graph, all, [
      ['payers', capital(say([sides.payers.many])), (at) => payers.has(at)],
      ['paid', capital(say([sides.paid.many])), (at) => !payers.has(at)],
    ]);
  }
  if (groups.length) {
    const inside = new Set(groups.flatMap(({members}) => members));
    return sectionsOf(graph, all, [
      ...groups.map((group, i) => {
        const own = new Set(group.members);
        return [`group-${i}`, group.name, (at: number) => own.has(at)] as const;
      }),
      ['outside', say`Outside the groups`, (at) => !inside.has(at)],
    ]);
  }
  const levels = new Set(bodies.flatMap(({level}) => level ?? []));
  if (levels.size > 1) {
    return sectionsOf(graph, all, [
      ...levelNames.map(
        (level) =>
          [level, levelName(level, language), (at: number) => bodies[at]?.level === level] as const,
      ),
      ['no-level', say`No level stated`, (at) => bodies[at]?.level === undefined],
    ]);
  }
  return sectionsByKind(graph, all, language);
}

/** Bodies under what they are: VCSEs by their legal form where it is known. */
export function sectionsByKind(
  graph: NetworkGraph,
  some: readonly number[],
  language: Language,
): readonly NetworkSection[] {
  const {bodies} = graph;
  return sectionsOf(graph, some, [
    ...bodyKinds.map(
      (kind) =>
        [
          kind,
          kindHeading(kind, language),
          (at: number) => bodies[at]?.kind === kind && bodies[at].legalForm === undefined,
        ] as const,
    ),
    ...legalForms.map(
      (form) =>
        [
          form,
          legalFormWords(form, language).many,
          (at: number) => bodies[at]?.legalForm === form,
        ] as const,
    ),
  ]);
}

function sectionsOf(
  graph: NetworkGraph,
  some: readonly number[],
  wanted: readonly (readonly [key: string, title: string, of: (at: number) => boolean])[],
): readonly NetworkSection[] {
  const totals = networkTotals(graph);
  const money = (at: number) => (totals.in[at] ?? 0) + (totals.out[at] ?? 0);
  return wanted.flatMap(([key, title, of]): NetworkSection[] => {
    const own = some
      .filter(of)
      .sort(
        (a, b) =>
          money(b) - money(a) ||
          (totals.links[b]?.length ?? 0) - (totals.links[a]?.length ?? 0) ||
          a - b,
      );
    if (!own.length) return [];
    return [{key, title, bodies: own, ...(totals.priced ? {money: fsum(own, money)} : {})}];
  });
}
