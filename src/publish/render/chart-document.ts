import {parseJson} from '../../load/parse-json.js';
import type {AnyResource} from '../documents/any-document.js';
import {withFiles} from '../documents/with-files.js';
import type {ChartTag} from './page-tags.js';

/** Where the files of a page's charts are. */
export interface PageFiles {
  /** The page's own address, which the addresses in it are relative to. */
  readonly base: string;
  /** Gives the bytes of a file. */
  readonly read: (address: URL) => Promise<Uint8Array>;
}

/** The document of a chart, complete: with the rows of its tables, and of a map with its shapes. */
export interface ChartDocument {
  readonly document: unknown;
  /** Its file's name, for messages. */
  readonly name: string;
  /** Whether it stands in the page itself. */
  readonly inPage: boolean;
}

/** Files of a map, which its tag may name instead of the document. */
const SHAPES = ['boundaries', 'hexagons'];

const INLINE = /<script\b[^>]*\btype=["']?application\/json["']?[^>]*>([\s\S]*?)<\/script>/i;

/**
 * The document that a chart's tag asks for: the one in its content, or the file that `src` names.
 *
 * @throws RangeError when the tag has neither
 * @throws LoadError when a file is not what its name says
 */
export async function chartDocument(
  tag: ChartTag,
  {base, read}: PageFiles,
): Promise<ChartDocument> {
  const attributes = new Map(tag.attributes);
  const src = attributes.get('src') ?? '';
  const inline = INLINE.exec(tag.content)?.[1];
  if (inline === undefined && !src) throw new RangeError('missing src: the chart has no document');
  const address = new URL(inline === undefined ? src : '', base);
  const name = inline === undefined ? nameOf(address) : 'the data';
  const read8 = async (from: URL) => new TextDecoder().decode(await read(from));
  const input = parseJson(inline ?? (await read8(address)), name);
  const whole = await withFiles(drawn(input), (path) => read(new URL(path, address)));
  const shapes = tag.name === 'vcse-map' ? SHAPES : [];
  let document = whole;
  for (const shape of shapes) {
    const own = attributes.get(shape);
    const from = own ? new URL(own, base) : beside(document, shape, address);
    if (from) document = withShapes(document, shape, parseJson(await read8(from), nameOf(from)));
  }
  return {document, name, inPage: inline !== undefined};
}

function nameOf({pathname}: URL): string {
  return decodeURIComponent(pathname.split('/').pop() ?? '') || 'the data';
}

/** A document without what no chart draws: single payments, which may be many. */
function drawn(input: unknown): unknown {
  const resources = resourcesOf(input);
  if (!resources) return input;
  return {...(input as object), resources: resources.filter((each) => each.name !== 'payments')};
}

function beside(document: unknown, table: string, address: URL): URL | undefined {
  const path = resourcesOf(document)?.find((each) => each.name === table)?.path;
  return path === undefined ? undefined : new URL(path, address);
}

function withShapes(document: unknown, name: string, data: unknown): unknown {
  const resources = resourcesOf(document);
  if (!resources) return document;
  const {path, format, ...kept} = resources.find((each) => each.name === name) ?? {name};
  return {
    ...(document as object),
    resources: [...resources.filter((each) => each.name !== name), {...kept, data}],
  };
}

/** The tables of a document that nobody has checked yet; those without a name are left to the check. */
function resourcesOf(document: unknown): readonly AnyResource[] | undefined {
  const {resources} = (document ?? {}) as {resources?: unknown};
  const named = (each: unknown) => typeof (each as {name?: unknown} | null)?.name === 'string';
  return Array.isArray(resources) && resources.every(named)
    ? (resources as readonly AnyResource[])
    : undefined;
}
