/** A square of ten by ten km, as a GeoJSON feature in eastings and northings. */
function square(code: string, x: number, y: number): object {
  const at = (dx: number, dy: number) => [x + dx, y + dy];
  // A point in the middle of each side stands for nothing.
  const ring = [
    at(0, 0),
    at(5000, 0),
    at(10000, 0),
    at(10000, 10000),
    at(5000, 10000),
    at(0, 10000),
    at(0, 0),
  ];
  return {
    type: 'Feature',
    properties: {gss: code, name: `County of ${code}`},
    geometry: {type: 'Polygon', coordinates: [ring]},
  };
}

/** A boundary file of nine squares, three by three, as text. */
export const squaresFile = JSON.stringify({
  type: 'FeatureCollection',
  features: Array.from({length: 9}, (_, at) =>
    square(`A${at}`, 400000 + (at % 3) * 10000, 300000 + Math.floor(at / 3) * 10000),
  ),
});
