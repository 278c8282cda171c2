/** Drawing units in a pixel: coordinates of a map are whole tenths of a pixel. */
export const TENTHS = 10;
/** From this width on, legend and area panel stand beside the map. */
const WIDE = 800;
/** Room that they take, with the gap. */
const BESIDE = 332;

/** Width of a map's own drawing, in a chart of some width. */
export function mapRoom(width: number): number {
  return width >= WIDE ? width - BESIDE : width;
}
