import type {Language} from '../format/messages.js';
import type {NetworkForm, NetworkZoom} from './network.js';
import type {NetworkType, RelationKind} from './network-graph.js';

/** How a network is asked for. */
export interface NetworkAsked {
  /** Of the words; left out, English. */
  readonly language?: Language;
  /** Left out, the one that suits the document. */
  readonly form?: NetworkForm;
  /** How many relations are drawn, largest first; left out, as many as can be read. */
  readonly top?: number;
  /** Least pounds of a relation. */
  readonly minimum?: number;
  /** Relation kinds to show; none are all. */
  readonly kinds: readonly RelationKind[];
  readonly type?: NetworkType;
  /** Identifier of the one group to show. */
  readonly group?: string;
  /** Identifier of the body in the middle of a circle. */
  readonly focus?: string;
  readonly selected?: string;
  /** Only the chosen body and its neighbours. */
  readonly neighbours: boolean;
  readonly sort: 'money' | 'name';
  readonly narrow: boolean;
  readonly zoom?: NetworkZoom;
  /** Places of bodies that the reader has moved, by identifier. */
  readonly moved?: ReadonlyMap<string, readonly [x: number, y: number]>;
}
