import embed from 'vega-embed';
import {
  expressionFunction,
  parse,
  parseExpression,
  View,
  type LoggerInterface,
  type Spec,
} from 'vega';
import {expressionInterpreter} from 'vega-interpreter';
import {compile, type TopLevelSpec} from 'vega-lite';
import {figureFormats} from '../format/figure-formats.js';
import {vegaLocale} from '../format/vega-locale.js';
import type {Language} from '../format/messages.js';
import type {Size} from '../draw/drawing.js';
import {plainLooks, vegaConfig, type VegaLooks} from '../theme/vega-config.js';
import type {Plain, VegaPart, VegaTable, VegaView} from '../view/vega.js';
import type {AuthorSpec} from './author-spec.js';
import {brushInputs} from './brush-inputs.js';
import {keyedBrushes, type BrushSide} from './keyed-brushes.js';
import {preparedSpec} from './prepared-spec.js';
import {refusingLoader} from './refusing-loader.js';
import type {ScenePart} from './scene-items.js';

for (const [name, write] of Object.entries(figureFormats)) expressionFunction(name, write);

/** What is drawn, with which rows, and how its numbers are written. */
interface Figure {
  readonly spec: VegaPart;
  readonly tables: readonly VegaTable[];
  readonly language: Language;
}

/** A figure that is drawn and answers the reader. */
export interface Picture {
  readonly scene: () => ScenePart;
  /** Pixels from the corner of the picture to that of its scene. */
  readonly corner: () => readonly [x: number, y: number];
  /** Tells the figure what is chosen in it or in another chart. */
  readonly choose: (id: string | undefined) => void;
  /** Takes away everything that the figure listens to. */
  readonly finalize: () => void;
}

/**
 * Looks for what is wrong with a specification.
 *
 * @throws RangeError naming the place: an expression that cannot be read, or the innermost part that cannot be made
 */
export function checkSpec({spec, expressions}: Pick<AuthorSpec, 'spec' | 'expressions'>): void {
  for (const {place, text} of expressions) {
    const problem = problemOf(() => parseExpression(text));
    if (problem !== undefined)
      throw new RangeError(`${place}: ${problem} (expected an expression of Vega’s)`);
  }
  const {place, problem} = fault(spec, 'spec') ?? {};
  if (problem !== undefined) throw new RangeError(`${place ?? 'spec'}: ${problem}`);
}

/**
 * The scene of a figure without a page: what its marks show, and where they would be.
 *
 * @throws RangeError when the figure cannot be worked out
 */
export async function sceneOf(figure: Figure): Promise<ScenePart> {
  const {spec, viewWidth} = preparedSpec(figure.spec, {width: 720, em: 1}, figure.language);
  const made = compiled(spec, configOf(figure.language, plainLooks, 1, viewWidth));
  const {logger, problems} = listening();
  const view = new View(parse(withRows(made, figure.tables), {}, {ast: true}), {
    renderer: 'none',
    loader: refusingLoader,
    logger,
    expr: expressionInterpreter,
  });
  try {
    await view.runAsync();
    if (problems.length) throw new RangeError(`spec: ${problems.join('; ')}`);
    return (view.scenegraph() as unknown as {root: ScenePart}).root;
  } finally {
    view.finalize();
  }
}

/**
 * Draws a figure into a box.
 *
 * @param inputs - where the figure's own inputs go, and fields for what is selected by dragging
 * @param changed - called whenever the reader has changed what is drawn
 * @throws RangeError when it cannot be drawn
 */
export async function pictureIn(
  box: HTMLElement,
  figure: Figure & Pick<VegaView, 'columns'>,
  {
    looks,
    inputs,
    changed,
    ...size
  }: Size & {looks: VegaLooks; inputs: HTMLElement; changed: () => void},
): Promise<Picture> {
  const {spec, viewWidth} = preparedSpec(figure.spec, size, figure.language);
  const {logger, problems} = listening();
  // It is emptied without markup, so that a page that takes none as text (Trusted Types) lets it be.
  Object.defineProperty(box, 'innerHTML', {set: () => box.replaceChildren()});
  let brushes: readonly (readonly BrushSide[])[] = [];
  const {view, finalize} = await embed(box, spec, {
    mode: 'vega-lite',
    ast: true,
    expr: expressionInterpreter,
    defaultStyle: false,
    actions: false,
    tooltip: false,
    hover: false,
    renderer: 'svg',
    loader: refusingLoader,
    logger,
    bind: inputs,
    config: configOf(figure.language, looks, size.em, viewWidth),
    patch(made) {
      const keyed = keyedBrushes(withRows(made, figure.tables));
      ({brushes} = keyed);
      return keyed.spec;
    },
  });
  if (problems.length) {
    finalize();
    throw new RangeError(`spec: ${problems.join('; ')}`);
  }
  const titleOf = (field: string) => {
    const key = field.replaceAll('\\', '');
    return figure.columns.find((column) => column.key === key)?.title ?? key;
  };
  for (const brush of brushes) inputs.append(...brushInputs(view, brush, titleOf, figure.language));
  tellRuns(view, changed);
  let chosen: string | undefined;
  return {
    scene: () => (view.scenegraph() as unknown as {root: ScenePart}).root,
    corner: () => {
      const [x, y] = view.origin();
      const {left, top} = view.padding() as {left: number; top: number};
      return [x + left, y + top];
    },
    choose: (id) => {
      if (id === chosen) return;
      chosen = id;
      // A parameter of that name that is the author's own selection is left to the reader.
      const now: unknown = view.signal('chosen');
      if (typeof now === 'object' && now !== null) return;
      view.signal('chosen', id ?? null);
      void view.runAsync();
    },
    finalize,
  };
}

function compiled(spec: VegaPart, config: object): Spec {
  const {logger} = listening();
  return compile(spec as unknown as TopLevelSpec, {config, logger}).spec;
}

function configOf(language: Language, looks: VegaLooks, em: number, viewWidth: number): object {
  const config = vegaConfig(looks, em);
  return {
    ...config,
    view: {...config.view, continuousWidth: viewWidth, discreteWidth: viewWidth},
    customFormatTypes: true,
    numberFormat: language,
    numberFormatType: 'figure',
    normalizedNumberFormat: language,
    normalizedNumberFormatType: 'share',
    locale: vegaLocale(language),
  };
}

/** Tells of every run after this: Vega itself tells of single signals and data only. */
function tellRuns(view: View, ran: () => void): void {
  // Every way of running ends in it; the types leave it out.
  const runs = view as unknown as {evaluate: (...phases: unknown[]) => Promise<unknown>};
  const evaluate = runs.evaluate.bind(view);
  runs.evaluate = async (...phases) => {
    const done = await evaluate(...phases);
    ran();
    return done;
  };
}

/** A compiled figure with the rows of its tables: copies, since Vega marks the rows that it has. */
function withRows(made: Spec, tables: readonly VegaTable[]): Spec {
  const known = new Map(tables.map((table) => [table.name, table.rows]));
  return {
    ...made,
    data: (made.data ?? []).map<NonNullable<Spec['data']>[number]>((data) => {
      const rows = known.get(data.name);
      const own = data as {values?: unknown; source?: unknown};
      return rows && own.values === undefined && own.source === undefined
        ? {...data, values: rows.map((row) => ({...row}))}
        : data;
    }),
  };
}

/** The innermost part of a specification that cannot be made by itself, and what Vega says of it. */
function fault(
  spec: VegaPart,
  place: string,
  around: VegaPart = {},
): {place: string; problem: string} | undefined {
  const problem = problemOf(() => {
    const {spec: ready} = preparedSpec({...around, ...spec}, {width: 720, em: 1}, 'en');
    parse(compiled(ready, configOf('en', plainLooks, 1, 720)), {}, {ast: true});
  });
  if (problem === undefined) return undefined;
  const {data = null, params = [], datasets = {}, encoding = {}, ...rest} = spec;
  const outer: VegaPart = {
    ...around,
    data,
    params,
    datasets,
    ...('layer' in rest ? {encoding} : {}),
  };
  const {encoding: _, ...concat} = outer;
  for (const key of ['layer', 'hconcat', 'vconcat', 'concat'] as const) {
    const parts: Plain = rest[key] ?? null;
    if (!Array.isArray(parts)) continue;
    for (const [i, each] of (parts as readonly VegaPart[]).entries()) {
      const {encoding: shared = {}} = outer;
      const merged =
        key === 'layer'
          ? {
              ...each,
              encoding: {...(shared as VegaPart), ...((each['encoding'] ?? {}) as VegaPart)},
            }
          : each;
      const inner = fault(merged, `${place}.${key}[${i}]`, concat);
      if (inner) return inner;
    }
  }
  return {place, problem};
}

function problemOf(action: () => unknown): string | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).slice(0, 300);
  }
}

/** Takes what Vega would say on the console; what is wrong with a running figure is kept. */
function listening(): {readonly logger: LoggerInterface; readonly problems: readonly string[]} {
  const problems: string[] = [];
  const logger = {
    level: () => 0,
    error(...said: readonly unknown[]) {
      problems.push(
        ...said.map((each) => (each instanceof Error ? each.message : String(each)).slice(0, 300)),
      );
      return logger;
    },
    warn: () => logger,
    info: () => logger,
    debug: () => logger,
  };
  return {logger, problems};
}
