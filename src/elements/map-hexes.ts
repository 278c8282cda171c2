import type {Hexes} from '../contract/hexes.js';
import {coming, fileOf, fileRead, type MapDocument} from './map-document.js';
import {vintageProblem} from './map-vintages.js';

/** Hexagons on their way: what they are, or why there are none. */
export interface MapHexagons {
  readonly hexes?: Hexes;
  readonly problems: readonly string[];
}

/**
 * The hexagons of a map's document.
 *
 * @param own - address that the page gives, instead of the document's
 * @param base - address that the document's own files are relative to
 */
export async function readMapHexes(
  {spend}: MapDocument,
  own: string | undefined,
  base: string,
): Promise<MapHexagons> {
  const problem = vintageProblem(spend, 'hexagons');
  if (problem !== undefined) return {problems: [problem]};
  const problems: string[] = [];
  const address = own ?? spend.hexagons?.path;
  const hexes = await fileRead(
    coming(address, base),
    spend.hexagons,
    problems,
    async (value, resource) => {
      const {codeProperty} = resource ?? {};
      const name = fileOf(address, 'hexagons');
      const {readHexes} = await import('../contract/boundary-late.js');
      return readHexes(value, {name, ...(codeProperty === undefined ? {} : {codeProperty})});
    },
  );
  return {problems, ...(hexes ? {hexes} : {})};
}
