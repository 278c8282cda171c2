import type {NetworkNounName} from '../format/network-noun.js';
import type {FigureItem, Provenance} from './figure.js';

export type BodyKind =
  | 'commissioner'
  | 'vcse'
  | 'nhs-provider'
  | 'council'
  | 'alliance'
  | 'board'
  | 'primary-care'
  | 'private'
  | 'funder'
  | 'other';

export type RelationKind =
  | 'funds'
  | 'commissions'
  | 'contracts'
  | 'subcontracts'
  | 'partners'
  | 'member'
  | 'advises'
  | 'refers'
  | 'represents'
  | 'reports'
  | 'hosts'
  | 'leads'
  | 'shares-data'
  | 'co-locates'
  | 'pays';

export type Level = 'neighbourhood' | 'place' | 'system' | 'national';

export type NetworkType = 'horizontal-commissioners' | 'horizontal-vcses' | 'vertical';

/** A body of the network. */
export interface NetworkBody extends FigureItem {
  /** Name without its legal ending, for drawings. */
  readonly short: string;
  readonly kind: BodyKind;
  readonly level?: Level;
  readonly place?: string;
  /** What it is by law, of suppliers: "community interest company". */
  readonly legalForm?: LegalForm;
  /** A caveat in a few words. */
  readonly note?: string;
}

export type LegalForm = 'community-interest-company' | 'charity' | 'society' | 'other';

/** A relation between two bodies, by their positions in `bodies`. */
export interface NetworkRelation {
  readonly from: number;
  readonly to: number;
  readonly kind: RelationKind;
  /** False when it holds both ways alike. */
  readonly directed: boolean;
  /** Pounds in the period. */
  readonly amount?: number;
  /** It is about money and there is no figure, or it is withheld. */
  readonly withheld?: 'suppressed' | 'missing';
  readonly payments?: number;
  readonly type?: NetworkType;
  /** Our reading of the source. */
  readonly inferred: boolean;
  readonly period?: string;
  readonly source?: string;
  readonly note?: string;
}

/** An alliance, board or other group. */
export interface NetworkGroup {
  readonly id: string;
  readonly name: string;
  readonly kind: 'alliance' | 'partnership' | 'board' | 'forum' | 'provider-collaborative';
  readonly level?: Level;
  readonly description?: string;
  /** Positions in `bodies`. */
  readonly members: readonly number[];
  /** Members that lead or chair it. */
  readonly leads: readonly number[];
}

/** What was found and mended while a document became a network. */
export interface NetworkFindings {
  /** Pairs of bodies that are one, by `alsoKnownAs`: the name kept and the name merged into it. */
  readonly merged: readonly {readonly name: string; readonly into: string}[];
  /** Relations of a body with itself: in the table, not in the drawing. */
  readonly loops: number;
  /** Rows that repeat another's bodies, kind and period: added to it. */
  readonly repeated: number;
}

/** A network or spend document as bodies and relations: what every form starts from. */
export interface NetworkGraph {
  readonly provenance: Provenance;
  readonly from: 'network' | 'spend';
  /** What payers and those paid are called in English, of a spend document. */
  readonly sides?: {readonly payers: Noun; readonly paid: Noun};
  /** Smallest payment published, in pounds. */
  readonly threshold?: number;
  /** Kinds of network that the relations are sorted into, with the publisher's names. */
  readonly types: readonly {
    readonly id: NetworkType;
    readonly name: string;
    readonly note?: string;
  }[];
  readonly bodies: readonly NetworkBody[];
  /** Without relations to oneself. */
  readonly relations: readonly NetworkRelation[];
  /** Relations to oneself. */
  readonly loops: readonly NetworkRelation[];
  readonly groups: readonly NetworkGroup[];
  readonly findings: NetworkFindings;
  /** Positions given by the publisher, one a body, when every body has one. */
  readonly positions?: readonly (readonly [x: number, y: number])[];
}

interface Noun {
  readonly one: string;
  readonly many: NetworkNounName;
}
