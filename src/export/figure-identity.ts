import {hashOf} from './hash-of.js';

/** Settings of a chart by the names of their attributes; one that is not set is left out. */
export type FigureSettings = Readonly<Record<string, string | number | boolean>>;

/** What a figure is made from. */
export interface MadeFrom {
  /** The chart's name: `distribution`. */
  readonly chart: string;
  readonly settings: FigureSettings;
  /** `sha256-` and 64 hexadecimal digits. */
  readonly document: string;
  /** Version of this library. */
  readonly version: string;
}

/** What a figure is made from, and the one name that follows from it. */
export interface FigureIdentity extends MadeFrom {
  /** `sha256-` and 64 hexadecimal digits. */
  readonly identity: string;
}

/**
 * A figure's identity: the hash of its document, settings and library version together. Two figures of one identity
 * show the same; how wide and in which colours a page shows them is not part of it.
 *
 * @returns `undefined` where the browser does not offer SHA-256: on a page that is not secure
 */
export async function figureIdentity({
  chart,
  settings,
  document,
  version,
}: MadeFrom): Promise<FigureIdentity | undefined> {
  const made = {chart, settings, document, version};
  const hash = await hashOf(made);
  return hash === undefined ? undefined : {identity: `sha256-${hash}`, ...made};
}
