import {parse, View} from 'vega';
import {compile, type TopLevelSpec} from 'vega-lite';
import type {VegaLite} from '../../src/export/vega-lite.js';

/** What Vega drew of a specification. */
export interface VegaMarks {
  /** Rows behind the marks, by kind of mark (`rect`, `symbol`, `line`, …), in the order of drawing. */
  readonly rows: (kind: string) => readonly Readonly<Record<string, unknown>>[];
  /** What the compiler and the runtime warned of. */
  readonly warnings: readonly string[];
}

interface SceneItem {
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
  const found: {kind: string; row: Readonly<Record<string, unknown>>}[] = [];
  const visit = (item: SceneItem, kind: string) => {
    if (/^(axis|legend|title)/.test(item.role ?? '')) return;
    if (item.datum && kind !== 'group' && Object.keys(item.datum).length)
      found.push({kind, row: item.datum});
    for (const inner of item.items ?? []) visit(inner, item.marktype ?? 'group');
  };
  visit((view.scenegraph() as unknown as {root: SceneItem}).root, 'group');
  view.finalize();
  return {
    rows: (kind) => found.flatMap((each) => (each.kind === kind ? [each.row] : [])),
    warnings,
  };
}
