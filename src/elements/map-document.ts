import {largestMiddle} from '../analysis/largest-middle.js';
import {onPlane} from '../analysis/on-plane.js';
import type {Shapes} from '../analysis/shapes.js';
import {ContractError} from '../contract/contract-error.js';
import type {Resource} from '../contract/generated/spend.js';
import type {Hexes} from '../contract/hexes.js';
import {readBoundaries} from '../contract/read-boundaries.js';
import {readHexes} from '../contract/read-hexes.js';
import {readSpendMore, type SpendMore} from '../contract/read-spend-more.js';
import {LoadError} from '../load/load-error.js';
import {loadJson} from '../load/load-json.js';

/** A spend document with the shapes of its areas. */
export interface MapDocument {
  readonly spend: SpendMore;
  readonly shapes?: Shapes;
  readonly hexes?: Hexes;
  /** Why shapes or hexagons are missing, as sentences. The list needs neither. */
  readonly problems: readonly string[];
}

/** Where a map's files are. */
export interface MapDocumentOptions {
  readonly name: string;
  /** Address that the document's own files are relative to. */
  readonly base: string;
  /** Addresses that the page gives, instead of the document's. */
  readonly boundaries?: string;
  readonly hexagons?: string;
}

/** A file on its way: it is asked for while the document is still being checked. */
type Coming = Promise<{readonly value: unknown} | {readonly error: unknown}> | undefined;

/**
 * A map's document, checked, with its boundaries and hexagons. What is wrong with those is told beside a list, which
 * needs none.
 *
 * @param input - what came, of any shape
 * @throws ContractError naming every problem of the document itself
 */
export async function readMapDocument(
  input: unknown,
  options: MapDocumentOptions,
): Promise<MapDocument> {
  const files = {
    boundaries: coming(input, 'boundaries', options),
    hexagons: coming(input, 'hexagons', options),
  };
  const spend = await readSpendMore(input, {name: options.name});
  const problems: string[] = [];
  const shapes = await read(files.boundaries, spend.boundaries, problems, (value, resource) => {
    const {codeProperty, projected = false} = resource ?? {};
    const name = fileOf(options.boundaries ?? resource?.path, 'boundaries');
    const about = {name, ...(codeProperty === undefined ? {} : {codeProperty})};
    return withMiddles(
      onPlane(readBoundaries(value, {...about, projected: projected || isProjected(value)})),
    );
  });
  const hexes = await read(files.hexagons, spend.hexagons, problems, (value, resource) => {
    const {codeProperty} = resource ?? {};
    const name = fileOf(options.hexagons ?? resource?.path, 'hexagons');
    return readHexes(value, {name, ...(codeProperty === undefined ? {} : {codeProperty})});
  });
  return {spend, problems, ...(shapes ? {shapes} : {}), ...(hexes ? {hexes} : {})};
}

/** Shapes with the place of each for a letter or a circle: those of files that do not say it are looked for. */
function withMiddles({areas, arcs}: Shapes): Shapes {
  return {
    arcs,
    areas: areas.map((area) => (area.middle ? area : {...area, middle: largestMiddle(area, arcs)})),
  };
}

/** A file that `vcse-charts simplify` wrote says itself that it lies on a plane. */
function isProjected(value: unknown): boolean {
  return (value as {projected?: unknown} | null)?.projected === true;
}

function coming(
  input: unknown,
  table: 'boundaries' | 'hexagons',
  {base, ...own}: MapDocumentOptions,
): Coming {
  const address = own[table] ?? pathOf(input, table);
  if (address === undefined) return undefined;
  return loadJson(address, {base}).then(
    (value) => ({value}),
    (error: unknown) => ({error}),
  );
}

function pathOf(input: unknown, table: string): string | undefined {
  const {resources} = (input ?? {}) as {resources?: unknown};
  if (!Array.isArray(resources)) return undefined;
  const known = resources as readonly ({name?: unknown; path?: unknown} | null)[];
  const path = known.find((each) => each?.name === table)?.path;
  return typeof path === 'string' ? path : undefined;
}

function fileOf(address: string | undefined, otherwise: string): string {
  return address?.split(/[?#]/)[0]?.split('/').pop() || otherwise;
}

async function read<Value>(
  file: Coming,
  resource: Readonly<Resource> | undefined,
  problems: string[],
  make: (value: unknown, resource: Readonly<Resource> | undefined) => Value,
): Promise<Value | undefined> {
  try {
    const came = await file;
    if (came && 'error' in came) throw came.error;
    const value = came ? came.value : resource?.data;
    return value === undefined ? undefined : make(value, resource);
  } catch (error) {
    if (error instanceof ContractError)
      problems.push(...error.problems.map((each) => each.message));
    else if (error instanceof LoadError) problems.push(error.message);
    else throw error;
    return undefined;
  }
}
