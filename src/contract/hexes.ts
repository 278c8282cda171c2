/** How rows or columns of hexagons are shifted, in HexJSON's words. */
export type HexLayoutWord = 'odd-r' | 'even-r' | 'odd-q' | 'even-q';

/** A HexJSON file that was checked: one hexagon an area. */
export interface Hexes {
  readonly layout: HexLayoutWord;
  readonly hexes: readonly {
    readonly code: string;
    readonly name?: string;
    readonly region?: string;
    /** Column, to the east. */
    readonly q: number;
    /** Row, to the north. */
    readonly r: number;
  }[];
}
