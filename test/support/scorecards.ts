import {readScorecard, type Scorecard} from '../../src/contract/read-scorecard.js';
import {scorecardMeasures} from '../../src/elements/scorecard-measures.js';
import type {ScorecardOptions, ScorecardSettings} from '../../src/elements/scorecard-options.js';
import type {MeasuresView} from '../../src/view/scorecard.js';

/** Address of the made-up document that has something in every column. */
export const exampleScorecard = '/test/contract/documents/scorecard.v1.example.json';

/** What a scorecard shows when its author sets nothing. */
export const plainOptions: ScorecardOptions = {
  layout: 'table',
  show: 'all',
  compare: 'peers',
  evidenceFirst: false,
  showActions: false,
  opened: [],
};

/** The element's settings when its author writes none. */
export const plainSettings: ScorecardSettings = {
  layout: 'table',
  perspective: undefined,
  show: 'all',
  organisation: undefined,
  compare: 'peers',
  sort: undefined,
  evidenceFirst: false,
  showActions: false,
  open: undefined,
  selected: undefined,
};

/** A scorecard document, read and checked. */
export async function scorecardAt(src: string): Promise<Scorecard> {
  const response = await fetch(src);
  return readScorecard(await response.json(), {name: src});
}

/** A document's figure under some options. */
export async function measuresAt(
  src: string,
  options: Partial<ScorecardOptions> = {},
): Promise<MeasuresView> {
  const view = scorecardMeasures(await scorecardAt(src), {...plainOptions, ...options});
  if (!view) throw new Error('no figure');
  return view;
}

/** A small scorecard document with the given tables. */
export function scorecardWith(
  measures: readonly object[],
  tables: Readonly<Record<string, readonly object[]>> = {},
  facts: object = {},
): object {
  return {
    $schema: 'schemas/scorecard.v1.json',
    name: 'small',
    title: 'A small scorecard',
    licenses: [{title: 'OGL'}],
    sources: [{title: 'Made up'}],
    scorecard: {organisation: {id: 'us', name: 'Us'}, period: '2022-23', ...facts},
    resources: [
      {name: 'perspectives', data: [{id: 'side', name: 'Side'}]},
      {
        name: 'measures',
        data: measures.map((row, i) => ({
          id: `m${i}`,
          perspective: 'side',
          name: `Measure ${i}`,
          unit: 'percent',
          value: 1,
          ...row,
        })),
      },
      ...Object.entries(tables).map(([name, data]) => ({name, data})),
    ],
  };
}

/** The figure of a small document. */
export async function measuresOf(
  document: object,
  options: Partial<ScorecardOptions> = {},
): Promise<MeasuresView> {
  const view = scorecardMeasures(await readScorecard(document), {...plainOptions, ...options});
  if (!view) throw new Error('no figure');
  return view;
}

/** Its first measure. */
export async function firstMeasure(document: object, options: Partial<ScorecardOptions> = {}) {
  const [item] = (await measuresOf(document, options)).items;
  if (!item) throw new Error('no measure');
  return item;
}
