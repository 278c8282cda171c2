import type {FigureView} from './figure.js';
import type {Level, NetworkGraph, NetworkType, RelationKind} from './network-graph.js';

export type NetworkForm = 'bipartite' | 'force' | 'levels' | 'ego' | 'matrix';

/** What the reader or author left out of the picture. */
export interface NetworkFilter {
  readonly kinds: readonly RelationKind[];
  readonly type?: NetworkType;
  /** Position of the one group that is shown, with its members' relations. */
  readonly group?: number;
  /** Position of the body whose neighbours alone are shown. */
  readonly around?: number;
  /** Least pounds of a relation. */
  readonly minimum?: number;
}

interface NetworkBase extends FigureView {
  readonly graph: NetworkGraph;
  readonly form: NetworkForm;
  /** Forms that fit the document, the drawn one among them. */
  readonly forms: readonly NetworkForm[];
  readonly filter: NetworkFilter;
  /** Positions in `graph.relations` of those in the picture, most money first. */
  readonly shown: readonly number[];
  /** Of all that pass the filter; `shown` are the first of them. */
  readonly passing: number;
  /** Bodies in the picture, by position. */
  readonly bodies: readonly number[];
  /** Pounds of the shown relations and of all. */
  readonly shownMoney: number;
  readonly money: number;
  /** Position of the chosen body. */
  readonly selected?: number;
  readonly narrow: boolean;
}

/** A heading of the tree, and what stands under it. */
export interface NetworkSection {
  readonly key: string;
  readonly title: string;
  readonly bodies: readonly number[];
  /** Pounds that its bodies gave or received in all; left out when no money is known. */
  readonly money?: number;
}

/** Relations joined by shared bodies. */
export interface Chain {
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Positions in `graph.relations`, most money first. */
  readonly relations: readonly number[];
  readonly money: number;
}

export interface BipartiteView extends NetworkBase {
  readonly form: 'bipartite';
  /** Chains of two or more relations, most money first. */
  readonly chains: readonly Chain[];
  /** Relations whose two ends have no other in the picture. */
  readonly pairs: readonly Chain[];
  readonly crossed: number;
  /** Bodies of each side that have a relation at all. */
  readonly sideCounts: readonly [left: number, right: number];
}

/** One partner in a circle. */
export interface Partner {
  readonly body: number;
  /** Positions in `graph.relations`. */
  readonly relations: readonly number[];
  readonly amount?: number;
}

export interface EgoView extends NetworkBase {
  readonly form: 'ego';
  readonly focus: number;
  /** Whether this body was asked for; else it is the one with most partners. */
  readonly asked: boolean;
  /** Most money first; those without money last. */
  readonly partners: readonly Partner[];
  /** Partners under headings, when they are of several sorts. */
  readonly parts?: readonly {
    readonly title: string;
    readonly partners: readonly Partner[];
    readonly money: number;
  }[];
  /** Partners that are drawn only together. */
  readonly others: readonly Partner[];
  /** How many they are, and their pounds. */
  readonly rest?: {readonly count: number; readonly money: number};
  /** Order of the partners. */
  readonly sort: 'money' | 'name';
}

export interface MatrixView extends NetworkBase {
  readonly form: 'matrix';
  /** Bodies by position. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Position in `graph.relations`, by `row * columns.length + column`; -1 where there is none. */
  readonly cells: readonly number[];
  readonly filled: number;
  /** Part of all possible pairs of the whole network that have a relation. */
  readonly density: number;
}

export interface ForceView extends NetworkBase {
  readonly form: 'force';
  /** One place a body of `bodies`, in a unit of its own: a link is about 1 long. */
  readonly places: readonly (readonly [x: number, y: number])[];
  /** Bodies that the reader has moved. */
  readonly pinned: readonly number[];
  readonly zoom: NetworkZoom;
}

export interface LevelsView extends NetworkBase {
  readonly form: 'levels';
  /** From the top down, those with a body in the picture; bodies whose level is not stated are last. */
  readonly bands: readonly {readonly level?: Level; readonly bodies: readonly number[]}[];
  /** Groups with a member in the picture, by position in `graph.groups`, and those members. */
  readonly hulls: readonly {readonly group: number; readonly members: readonly number[]}[];
  /** Positions in `graph.relations` of those drawn as lines. */
  readonly ties: readonly number[];
  /** Memberships that a hull says, so that no line does. */
  readonly folded: number;
  /** Bodies each of which is a member of the next, the last of the first. */
  readonly circle?: readonly number[];
}

/** What part of a laid-out network is looked at: the middle, and how many times enlarged. */
export interface NetworkZoom {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export type NetworkView = BipartiteView | EgoView | MatrixView | ForceView | LevelsView;
