import type {Polygons} from './neighbours.js';
import type {Shapes} from './shapes.js';
import {transverseMercator} from './transverse-mercator.js';

/** Areas by arcs, as a boundary file has them: y to the north. */
export interface Located {
  readonly areas: readonly {
    readonly code: string;
    readonly name?: string;
    readonly region?: string;
    readonly middle?: readonly [x: number, y: number, room: number];
    readonly polygons: Polygons;
  }[];
  readonly arcs: readonly ArrayLike<number>[];
  /** Not longitude and latitude, but a plane already. */
  readonly projected: boolean;
  readonly attribution?: string;
}

/** Areas on a plane, y to the south, each shared border worked out once. In km, or the plane's own unit. */
export function onPlane({areas, arcs, projected, attribution}: Located): Shapes {
  const place = projected ? (x: number, y: number) => [x, y] as const : transverseMercator;
  return {
    ...(attribution === undefined ? {} : {attribution}),
    areas: areas.map(({middle, ...area}) => {
      if (!middle || !projected) return area;
      const [x, y, room] = middle;
      return {...area, middle: [x, -y, room] as const};
    }),
    arcs: arcs.map((arc) => {
      const flat = new Float64Array(arc.length);
      for (let i = 0; i < arc.length; i += 2) {
        const [x, y] = place(arc[i] ?? 0, arc[i + 1] ?? 0);
        flat[i] = x;
        flat[i + 1] = -y;
      }
      return flat;
    }),
  };
}
