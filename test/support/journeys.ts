import {readInsight, type Insight} from '../../src/contract/read-insight.js';
import type {JourneysOptions} from '../../src/elements/journeys-options.js';
import {journeysView} from '../../src/elements/journeys-view.js';
import type {JourneysView} from '../../src/view/journeys.js';

/** The shipped example. */
export const example = '/datasets/insight-journeys-example.json';

/** A step of a small document: its journey, ends and people, and what else its row says. */
export type SmallStep = readonly [
  journey: string,
  from: string,
  to: string,
  count: number | null,
  more?: object,
];

/** A small insight document of journeys. */
export function insightWith(
  steps: readonly SmallStep[],
  facts: object = {},
  services: readonly object[] = [],
): object {
  const journeys = [...new Set(steps.map(([journey]) => journey))];
  return {
    $schema: 'schemas/insight.v1.json',
    name: 'small',
    title: 'Small journeys',
    licenses: [{title: 'OGL'}],
    sources: [{title: 'Made up'}],
    insight: {codingFrame: {name: 'None'}, period: {from: '2025-04', to: '2026-03'}, ...facts},
    resources: [
      {name: 'journeys', data: journeys.map((id) => ({id, name: `Route ${id}`}))},
      ...(services.length ? [{name: 'services', data: services}] : []),
      {
        name: 'steps',
        data: steps.map(([journey, from, to, count, more = {}]) => ({
          journey,
          from,
          to,
          count,
          ...(count === null ? {countStatus: 'c'} : {}),
          ...more,
        })),
      },
    ],
  };
}

/** A read document's figure. */
function figureOf(document: Insight, options: JourneysOptions = {}): JourneysView {
  const view = journeysView(document, options);
  if (!view) throw new Error('no figure');
  return view;
}

/** The figure of some steps. */
export async function figureWith(
  steps: readonly SmallStep[],
  options: JourneysOptions = {},
  facts: object = {},
): Promise<JourneysView> {
  return figureOf(await readInsight(insightWith(steps, facts), {name: 'small.json'}), options);
}

/** The shipped example's figure. */
export async function exampleFigure(options: JourneysOptions = {}): Promise<JourneysView> {
  const response = await fetch(example);
  return figureOf(await readInsight(await response.json(), {name: example}), options);
}

/** From A to B and C, from B back to A; some give up, one goes elsewhere. */
export const looped: readonly SmallStep[] = [
  ['x', 'A', 'B', 60, {order: 1}],
  ['x', 'A', 'Gave up', 20, {order: 1, kind: 'left'}],
  ['x', 'B', 'A', 15, {order: 2, kind: 'return'}],
  ['x', 'B', 'C', 30, {order: 2}],
  ['x', 'B', 'D', 2, {order: 2}],
  ['x', 'A', 'C', 12, {order: 3}],
];
