import type {BodyKind} from '../view/network-graph.js';

const looks: Readonly<Partial<Record<BodyKind, string>>> = {
  vcse: 'edge-vcse',
  alliance: 'edge-vcse',
  private: 'edge-other',
  funder: 'edge-other',
  other: 'edge-other',
};

/** Class name of the edge of a body's box: of VCSEs, of public bodies, and of funders and others. */
export function boxLook(kind: BodyKind): string {
  return looks[kind] ?? 'edge-public';
}

/** Class name of the colours of an alliance by its place; after the fourth they come again. */
export function hullLook(at: number): string {
  return ['hull-0', 'hull-1', 'hull-3', 'hull-2'][at % 4] ?? 'hull-0';
}
