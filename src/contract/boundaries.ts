/** One area of a boundary file. */
export interface BoundaryArea {
  readonly code: string;
  readonly name?: string;
  readonly region?: string;
  /** The place inside it that is furthest from its edge, where the publisher worked it out; and how far. */
  readonly middle?: readonly [x: number, y: number, room: number];
  /** Polygons, each a list of rings, each a list of arcs; `~i` is arc `i` run backwards. */
  readonly polygons: readonly (readonly (readonly number[])[])[];
}

/** A boundary file that was checked: areas by arcs. Coordinates stand in pairs, x to the east and y to the north. */
export interface Boundaries {
  readonly areas: readonly BoundaryArea[];
  readonly arcs: readonly ArrayLike<number>[];
  /** Coordinates are on a plane already, and not longitude and latitude in degrees. */
  readonly projected: boolean;
  /** Whom the shapes come from, to be named wherever they are drawn. */
  readonly attribution?: string;
}
