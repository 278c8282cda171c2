import type {Polygons} from './neighbours.js';

/** Areas on a plane, by arcs that neighbours hold in common. x to the east and y to the south, in pairs. */
export interface Shapes {
  readonly areas: readonly Shape[];
  readonly arcs: readonly ArrayLike<number>[];
  /** Whom they come from. */
  readonly attribution?: string;
}

/** One area of them. */
export interface Shape {
  readonly code: string;
  readonly name?: string;
  readonly region?: string;
  /** The place inside it that is furthest from its edge, and how far that is. */
  readonly middle?: readonly [x: number, y: number, room: number];
  readonly polygons: Polygons;
}
