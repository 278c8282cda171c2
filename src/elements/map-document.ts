import {onPlane} from '../analysis/on-plane.js';
import type {Shapes} from '../analysis/shapes.js';
import {ContractError} from '../contract/contract-error.js';
import type {Resource} from '../contract/generated/spend.js';
import {readBoundaries} from '../contract/read-boundaries.js';
import {readSpendMap, type SpendMap} from '../contract/read-spend-map.js';
import {LoadError} from '../load/load-error.js';
import {loadJson} from '../load/load-json.js';

/** A spend document with the shapes of its areas. */
export interface MapDocument {
  readonly spend: SpendMap;
  readonly shapes?: Shapes;
  /** Why shapes are missing, as sentences. The list needs none. */
  readonly problems: readonly string[];
  /** Why there are no pounds per head: the people are those of other areas. */
  readonly populationProblem?: string;
}

/** Where a map's files are. */
export interface MapDocumentOptions {
  readonly name: string;
  /** Address that the document's own files are relative to. */
  readonly base: string;
  /** Boundaries that the page names, instead of the document's. */
  readonly boundaries?: {readonly name: string; readonly file: Coming};
}

/** A file on its way: it is asked for while the document is still being checked. */
export type Coming = Promise<{readonly value: unknown} | {readonly error: unknown}> | undefined;

/**
 * A map's document, checked, with its boundaries. What is wrong with those is told beside a list, which needs none.
 *
 * @param input - what came, of any shape
 * @throws ContractError naming every problem of the document itself
 */
export async function readMapDocument(
  input: unknown,
  options: MapDocumentOptions,
): Promise<MapDocument> {
  const file = options.boundaries?.file ?? coming(pathOf(input, 'boundaries'), options.base);
  const read = await readSpendMap(input, {name: options.name});
  const problems: string[] = [];
  const {spend, populationProblem} = await ofItsTime(read, problems);
  const shapes = await fileRead(file, spend.boundaries, problems, async (value, resource) => {
    const {codeProperty, projected = false} = resource ?? {};
    const name = options.boundaries?.name ?? fileOf(resource?.path, 'boundaries');
    const about = {name, ...(codeProperty === undefined ? {} : {codeProperty})};
    const boundaries = await readBoundaries(value, {
      ...about,
      projected: projected || isProjected(value),
    });
    return withMiddles(onPlane(boundaries));
  });
  return {
    spend,
    problems,
    ...(shapes && !problems.length ? {shapes} : {}),
    ...(populationProblem === undefined ? {} : {populationProblem}),
  };
}

/** Shapes with the place of each for a letter or a circle: those of files that do not say it are looked for. */
async function withMiddles(shapes: Shapes): Promise<Shapes> {
  if (shapes.areas.every(({middle}) => middle)) return shapes;
  const {largestMiddle} = await import('./map-late.js');
  const areas = shapes.areas.map((area) =>
    area.middle ? area : {...area, middle: largestMiddle(area, shapes.arcs)},
  );
  return {...shapes, areas};
}

/** A file that `vcse-charts simplify` wrote says itself that it lies on a plane. */
function isProjected(value: unknown): boolean {
  return (value as {projected?: unknown} | null)?.projected === true;
}

/** A file that is asked for at once. */
export function coming(address: string | undefined, base: string): Coming {
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

/** The file's name in an address, for messages. */
export function fileOf(address: string | undefined, otherwise: string): string {
  return address?.split(/[?#]/)[0]?.split('/').pop() || otherwise;
}

/** What is made of a file, or of the data in its place; what is wrong with it is added to `problems`. */
export async function fileRead<Value>(
  file: Coming,
  resource: Readonly<Resource> | undefined,
  problems: string[],
  make: (value: unknown, resource: Readonly<Resource> | undefined) => Promise<Value>,
): Promise<Value | undefined> {
  try {
    const came = await file;
    if (came && 'error' in came) throw came.error;
    const value = came ? came.value : resource?.data;
    return value === undefined ? undefined : await make(value, resource);
  } catch (error) {
    if (error instanceof ContractError)
      problems.push(...error.problems.map((each) => each.message));
    else if (error instanceof LoadError) problems.push(error.message);
    else throw error;
    return undefined;
  }
}

/** The document with the people of its areas, and what is told about other times; most documents have neither. */
async function ofItsTime(
  read: SpendMap,
  problems: string[],
): Promise<Pick<MapDocument, 'spend' | 'populationProblem'>> {
  if (!read.areas.length && read.boundaries?.areaVintage === read.facts.areaVintage)
    return {spend: read};
  const {mapVintages} = await import('./map-late.js');
  const {problem, ...found} = mapVintages(read);
  if (problem !== undefined) problems.push(problem);
  return found;
}
