import {allowedAddress} from './allowed-address.js';

/** The kinds of chart, by the name that follows `vcse-` in their tags. */
export const types: readonly string[] = [
  'distribution',
  'insight',
  'journeys',
  'map',
  'network',
  'reach',
  'scorecard',
  'survey',
  'trend',
];

/** Attributes that are addresses: each must be one that the page may ask. */
const ADDRESSES = ['src', 'boundaries', 'hexagons'];

/** The chart that a page's address asks for. */
export interface EmbeddedChart {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/**
 * The chart in an address: `embed.html?type=map&src=spend.json&measure=share`. What is no setting of a chart is left out
 * when it is made.
 *
 * @param address - of the embedded page
 * @param listed - addresses of folders that may be asked beside the page's own origin
 * @throws RangeError in words for whoever wrote the address
 */
export function embeddedChart(address: string, listed: readonly string[]): EmbeddedChart {
  const {searchParams} = new URL(address);
  const type = (searchParams.get('type') ?? '').replace(/^vcse-/, '');
  if (!types.includes(type)) throw new RangeError(`unknown type (expected ${types.join(', ')})`);
  if (!searchParams.get('src')) throw new RangeError('missing src (expected a document’s address)');
  const attributes = [...searchParams].flatMap(([name, value]) => {
    if (name === 'type') return [];
    if (!ADDRESSES.includes(name)) return [[name, value] as const];
    const allowed = allowedAddress(value, address, listed);
    if (allowed === undefined)
      throw new RangeError(
        `${name} may not be asked (expected an address of ${new URL(address).hostname}, or one that this page lists)`,
      );
    return [[name, allowed] as const];
  });
  return {tag: `vcse-${type}`, attributes};
}
