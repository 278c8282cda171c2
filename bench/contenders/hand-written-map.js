import {fillOf, height, mapValues, width} from './map-values.js';
import {done} from './values.js';

const {topology, valueOf} = await mapValues();
const {arcs, transform, objects} = topology;
const [kx, ky] = transform.scale;
let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
const lines = arcs.map((arc) => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, -y);
    bottom = Math.max(bottom, -y);
    return [x, -y];
  });
});
const scale = Math.min(width / ((right - left) * kx), height / ((bottom - top) * ky));
const texts = lines.map((line) =>
  line.map(
    ([x, y]) => `${((x - left) * kx * scale).toFixed(1)} ${((y - top) * ky * scale).toFixed(1)}`,
  ),
);
const path = ({type, arcs: parts}) =>
  (type === 'Polygon' ? [parts] : parts)
    .flat()
    .map(
      (ring) =>
        `M${ring.flatMap((arc) => (arc < 0 ? [...texts[~arc]].reverse() : texts[arc])).join('L')}z`,
    )
    .join('');
document.getElementById('chart').innerHTML =
  `<svg width="${width}" height="${height}" stroke="#fff">${objects.areas.geometries
    .map((area) => `<path fill="${fillOf(valueOf.get(area.id))}" d="${path(area)}"/>`)
    .join('')}</svg>`;
done();
