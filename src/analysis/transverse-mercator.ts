/** Mean radius of the earth in km, and the scale of the British National Grid on its middle meridian. */
const RADIUS = 6371.0088 * 0.9996012717;
const MERIDIAN = -2;
const DEGREE = Math.PI / 180;

/**
 * Longitude and latitude, in degrees, as km on a plane: east of the meridian 2 degrees west, and north of the equator.
 * England looks as on the British National Grid.
 *
 * @see Snyder, J. P. (1987) "Map Projections: A Working Manual", US Geological Survey Professional Paper 1395,
 *   equations 8-1 and 8-3 (of the sphere)
 */
export function transverseMercator(longitude: number, latitude: number): readonly [number, number] {
  const across = (longitude - MERIDIAN) * DEGREE;
  const up = latitude * DEGREE;
  const b = Math.cos(up) * Math.sin(across);
  return [RADIUS * Math.atanh(b), RADIUS * Math.atan2(Math.tan(up), Math.cos(across))];
}
