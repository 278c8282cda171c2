import {largestMiddle} from '../../analysis/largest-middle.js';
import type {Shapes} from '../../analysis/shapes.js';

/**
 * Areas as the text of a TopoJSON file on a plane, in km, y to the north, each with its name, its region and the place
 * with most room in it.
 *
 * @param grid - steps to a km
 * @param attribution - whom the shapes come from, to be named wherever they are drawn
 */
export function boundaryText(
  shapes: Shapes,
  object: string,
  grid: number,
  attribution = shapes.attribution,
): string {
  let [left, bottom] = [Infinity, Infinity];
  for (const arc of shapes.arcs) {
    for (let i = 0; i < arc.length; i += 2) {
      left = Math.min(left, arc[i] ?? 0);
      bottom = Math.min(bottom, -(arc[i + 1] ?? 0));
    }
  }
  const origin = [Math.floor(left), Math.floor(bottom)] as const;
  const arcs = shapes.arcs.map((arc) => {
    const steps: [number, number][] = [];
    let [x, y] = [0, 0];
    for (let i = 0; i < arc.length; i += 2) {
      const toX = Math.round(((arc[i] ?? 0) - origin[0]) * grid);
      const toY = Math.round((-(arc[i + 1] ?? 0) - origin[1]) * grid);
      if (i && toX === x && toY === y && steps.length > 1 && i < arc.length - 2) continue;
      steps.push([toX - x, toY - y]);
      [x, y] = [toX, toY];
    }
    return steps;
  });
  const geometries = shapes.areas.map((area) => {
    const {code, name, region, polygons} = area;
    const [x, y, room] = area.middle ?? largestMiddle(area, shapes.arcs);
    const tenth = (value: number) => Math.round(value * 10) / 10;
    return {
      type: polygons.length === 1 ? 'Polygon' : 'MultiPolygon',
      id: code,
      properties: {
        ...(name === undefined ? {} : {name}),
        ...(region === undefined ? {} : {region}),
        middle: [tenth(x), tenth(-y), tenth(room)],
      },
      arcs: polygons.length === 1 ? polygons[0] : polygons,
    };
  });
  const lines = (values: readonly unknown[]) =>
    values.map((each) => JSON.stringify(each)).join(',\n');
  const transform = {scale: [1 / grid, 1 / grid], translate: origin};
  const from = attribution === undefined ? '' : `"attribution":${JSON.stringify(attribution)},`;
  return `{"type":"Topology","projected":true,${from}"transform":${JSON.stringify(transform)},"objects":{${JSON.stringify(object)}:{"type":"GeometryCollection","geometries":[\n${lines(geometries)}\n]}},"arcs":[\n${lines(arcs)}\n]}\n`;
}
