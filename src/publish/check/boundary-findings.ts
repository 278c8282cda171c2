import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {shapeFaults, type ShapeFault} from '../../analysis/shape-faults.js';
import type {Boundaries} from '../../contract/boundaries.js';
import {ContractError} from '../../contract/contract-error.js';
import type {CommissionerRow} from '../../contract/generated/spend.js';
import {readBoundaries} from '../../contract/read-boundaries.js';
import {readHexes} from '../../contract/read-hexes.js';
import {LoadError} from '../../load/load-error.js';
import {parseJson} from '../../load/parse-json.js';
import type {AnyDocument, AnyResource} from '../documents/any-document.js';
import {rowsOf} from '../documents/rows-of.js';
import type {Finding} from './finding.js';

/** Names listed before the rest is only counted. */
const LISTED = 10;

/** An area of a file of shapes. */
interface Drawn {
  readonly code: string;
  readonly name?: string;
}

/**
 * What is wrong with the boundaries and hexagons that a document names, and which codes of theirs and of the
 * commissioners do not meet.
 *
 * @param folder - where the document lies, and its files beside it
 */
export async function boundaryFindings(
  document: AnyDocument,
  folder: string,
): Promise<readonly Finding[]> {
  const named = (name: string) => document.resources.find((resource) => resource.name === name);
  const commissioners = rowsOf<CommissionerRow>(document, 'commissioners');
  return [
    ...(await findingsOf(named('boundaries'), folder, commissioners, ofBoundaries)),
    ...(await findingsOf(named('hexagons'), folder, commissioners, ofHexagons)),
  ];
}

/** The areas of a file, and what is odd about them. */
type Look = (
  value: unknown,
  about: {readonly name: string; readonly codeProperty?: string},
  resource: AnyResource,
) => Promise<{readonly areas: readonly Drawn[]; readonly findings: readonly Finding[]}>;

async function findingsOf(
  resource: AnyResource | undefined,
  folder: string,
  commissioners: readonly CommissionerRow[],
  look: Look,
): Promise<readonly Finding[]> {
  if (!resource) return [];
  const {path, data, codeProperty} = resource;
  const name = path ?? resource.name;
  if (path !== undefined && /^[a-z]+:/i.test(path))
    return [finding('fact', `${name} is not beside the document, so it was not looked at.`)];
  try {
    const value = path === undefined ? data : await jsonFile(join(folder, path), name);
    const about = {name, ...(typeof codeProperty === 'string' ? {codeProperty} : {})};
    const {areas, findings} = await look(value, about, resource);
    return [...findings, ...unmet(areas, commissioners, name)];
  } catch (error) {
    if (error instanceof ContractError)
      return error.problems.map(({message}) => finding('problem', `${message}.`));
    if (error instanceof LoadError) return [finding('problem', error.message)];
    throw error;
  }
}

async function jsonFile(path: string, name: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new LoadError('not-found', `${name} was not found beside the document.`);
  });
  return parseJson(text, name);
}

const ofBoundaries: Look = async (value, about, {projected}) => {
  const ours = (value as {projected?: unknown} | null)?.projected === true;
  const read = await readBoundaries(value, {...about, projected: projected === true || ours});
  const faults = all(shapeFaults(read));
  return {
    areas: read.areas,
    findings: faults.map((fault) => faultFinding(fault, read, about.name)),
  };
};

const ofHexagons: Look = (value, about) =>
  Promise.resolve({areas: readHexes(value, about).hexes, findings: []});

/** What a generator returns. */
function all<Result>(work: Generator<undefined, Result>): Result {
  for (;;) {
    const {done, value} = work.next();
    if (done) return value;
  }
}

function faultFinding({area, kind, x, y}: ShapeFault, {areas}: Boundaries, file: string): Finding {
  const {code = '', name} = areas[area] ?? {};
  const border = `${file}: the border of ${code}${name === undefined ? '' : ` (${name})`}`;
  const place = `${round(x)}, ${round(y)}`;
  if (kind === 'hair')
    return finding('fact', `${border} crosses itself at ${place}, by too little to be seen.`);
  const words = kind === 'open' ? 'has a gap' : 'crosses itself';
  return finding(
    'warning',
    `${border} ${words} at ${place}, so it may be drawn wrong. Mend it where the file was made, in QGIS with “Fix geometries”.`,
  );
}

/** Codes on one side that are not on the other. */
function unmet(
  areas: readonly Drawn[],
  commissioners: readonly CommissionerRow[],
  file: string,
): readonly Finding[] {
  const drawn = new Set(areas.map(({code}) => code));
  const known = new Set(commissioners.map(({id}) => id));
  const lost = commissioners
    .filter(({id}) => !drawn.has(id))
    .map(({id, name}) => `${name} (${id})`);
  const strange = areas
    .filter(({code}) => !known.has(code))
    .map(({code, name}) => (name === undefined ? code : `${name} (${code})`));
  if (commissioners.length && lost.length === commissioners.length) {
    return [
      finding(
        'problem',
        `${file} holds none of the ${commissioners.length} commissioners: they have codes like ${commissioners[0]?.id ?? ''}, the shapes like ${areas[0]?.code ?? ''}. Check that both are of the same areas, and codeProperty.`,
      ),
    ];
  }
  return [
    ...(lost.length
      ? [
          finding(
            'warning',
            `${file} lacks ${lost.length} of ${commissioners.length} commissioners: ${listed(lost)}.`,
          ),
        ]
      : []),
    ...(strange.length
      ? [
          finding(
            'fact',
            `${file} holds ${strange.length} areas that are no commissioners: ${listed(strange)}.`,
          ),
        ]
      : []),
  ];
}

function listed(names: readonly string[]): string {
  const more = names.length - LISTED;
  return names.slice(0, LISTED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function finding(level: Finding['level'], text: string): Finding {
  return {level, about: 'boundaries', text};
}
