import {parse, View} from 'vega';
import {compile, type TopLevelSpec} from 'vega-lite';
import type {VegaLite} from '../../src/export/vega-lite.js';

/** One mark that Vega drew. */
export interface VegaMark {
  readonly row: Readonly<Record<string, unknown>>;
  /** Its colour. */
  readonly fill?: string;
  /** Pixels from the corner of the figure; a shape on a map has them in its path alone. */
  readonly x?: number;
  readonly y?: number;
}

/** What Vega drew of a specification. */
export interface VegaMarks {
  /** Marks of a kind (`rect`, `symbol`, `shape`, …) that stand for rows, in the order of drawing. */
  readonly marks: (kind: string) => readonly VegaMark[];
  /** Their rows. */
  readonly rows: (kind: string) => readonly Readonly<Record<string, unknown>>[];
  /** What the compiler and the runtime warned of. */
  readonly warnings: readonly string[];
}

interface SceneItem extends Omit<VegaMark, 'row'> {
  readonly datum?: Readonly<Record<string, unknown>>;
  readonly marktype?: string;
  readonly role?: string;
  readonly items?: readonly SceneItem[];
}

/** Compiles a specification, runs it without a page, and reads the rows behind its marks. */
export async function vegaMarks(spec: VegaLite): Promise<VegaMarks> {
  const warnings: string[] = [];
  const told = (...texts: readonly unknown[]) => {
    warnings.push(texts.join(' '));
    return logger;
  };
  const logger = {
    level: () => logger,
    error: told,
    warn: told,
    info: () => logger,
    debug: () => logger,
  };
  // What comes back is what was saved: nothing in it may be lost as JSON.
  const saved = JSON.parse(JSON.stringify(spec)) as TopLevelSpec;
  const compiled = compile(saved, {logger: logger as never});
  const view = await new View(parse(compiled.spec), {
    renderer: 'none',
    logger: logger as never,
  }).runAsync();
  const found: (VegaMark & {kind: string})[] = [];
  const visit = (item: SceneItem, kind: string) => {
    if (/^(axis|legend|title)/.test(item.role ?? '')) return;
    if (item.datum && kind !== 'group' && Object.keys(item.datum).length)
      found.push({kind, row: item.datum, ...placeOf(item)});
    for (const inner of item.items ?? []) visit(inner, item.marktype ?? 'group');
  };
  visit((view.scenegraph() as unknown as {root: SceneItem}).root, 'group');
  view.finalize();
  const marks = (kind: string) => found.filter((each) => each.kind === kind);
  return {marks, rows: (kind) => marks(kind).map(({row}) => row), warnings};
}

function placeOf({fill, x, y}: SceneItem): Omit<VegaMark, 'row'> {
  return {
    ...(fill === undefined ? {} : {fill}),
    ...(x === undefined ? {} : {x}),
    ...(y === undefined ? {} : {y}),
  };
}
