import type {FeedbackRow} from '../../src/contract/generated/insight.js';
import {readInsight, type Insight} from '../../src/contract/read-insight.js';
import {insightMatrix} from '../../src/elements/insight-matrix.js';
import type {InsightOptions} from '../../src/elements/insight-options.js';
import {insightPlaces} from '../../src/elements/insight-places.js';
import {insightThemes} from '../../src/elements/insight-themes.js';
import {insightTime} from '../../src/elements/insight-time.js';
import type {InsightView} from '../../src/view/insight.js';

/** What 7,908 people told two NHS trusts. */
export const feedback = '/datasets/insight-nhs-feedback-2021-22.json';
/** The made-up document that has quotes, places, mixed feelings and a hidden number. */
export const exampleInsight = '/test/contract/documents/insight.v1.example.json';

const figures = {
  themes: insightThemes,
  time: insightTime,
  places: insightPlaces,
  matrix: insightMatrix,
};

/** Settings of a form as they are when an author sets none. */
export function insightUsual(options: Partial<InsightOptions> = {}): InsightOptions {
  return {
    form: 'themes',
    feeling: 'negative',
    measure: 'share',
    base: 20,
    highlight: [],
    narrow: false,
    ...options,
  };
}

/** An insight document, read and checked. */
export async function insightAt(src: string): Promise<Insight> {
  const response = await fetch(src);
  return readInsight(await response.json(), {name: src});
}

/** A read document's figure. */
export function insightFigureOf(
  document: Insight,
  options: Partial<InsightOptions> = {},
): InsightView {
  const asked = insightUsual(options);
  const view = figures[asked.form](document, asked);
  if (!view) throw new Error('no figure');
  return view;
}

/** A document's figure under some settings. */
export async function insightFigureAt(
  src: string,
  options: Partial<InsightOptions> = {},
): Promise<InsightView> {
  return insightFigureOf(await insightAt(src), options);
}

/** A small insight document: the given themes and services, and rows of feedback. */
export function insightWith(
  rows: readonly Omit<FeedbackRow, never>[],
  {
    themes = ['a', 'b', 'c'],
    services = ['s', 't'],
    quotes = [],
  }: {
    readonly themes?: readonly string[];
    readonly services?: readonly string[];
    readonly quotes?: readonly object[];
  } = {},
): object {
  const named = (ids: readonly string[], word: string) =>
    ids.map((id) => ({id, name: `${word} ${id}`}));
  return {
    $schema: 'schemas/insight.v1.json',
    name: 'small',
    title: 'Small feedback',
    licenses: [{title: 'OGL'}],
    sources: [{title: 'Made up'}],
    insight: {codingFrame: {name: 'Made up'}, period: {from: '2022-01', to: '2022-12'}},
    resources: [
      {name: 'themes', data: named(themes, 'Theme')},
      {name: 'services', data: named(services, 'Service')},
      {name: 'feedback', data: rows},
      ...(quotes.length ? [{name: 'quotes', data: quotes}] : []),
    ],
  };
}
