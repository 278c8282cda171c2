/** What every contender lays out and draws: 1,240 bodies and 5,266 relations of the same spend document. */
export async function network() {
  const response = await fetch('network.json');
  const {resources} = await response.json();
  const table = (name) => resources.find((resource) => resource.name === name).data;
  const nodes = [...table('commissioners'), ...table('suppliers')].map(({id, sector}) => ({
    id,
    sector,
  }));
  const links = table('totals').map(({commissioner, supplier, amount}) => ({
    source: commissioner,
    target: supplier,
    amount,
  }));
  return {nodes, links};
}

/** A picture of places, by identifier, on a canvas as large as those of the others. */
export function painted(places, links) {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  document.querySelector('#chart').append(canvas);
  const xs = [...places.values()].map(({x}) => x);
  const ys = [...places.values()].map(({y}) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const scale = Math.min(width / (Math.max(...xs) - left), height / (Math.max(...ys) - top));
  const at = ({x, y}) => [(x - left) * scale, (y - top) * scale];
  const context = canvas.getContext('2d');
  context.strokeStyle = '#6685a0';
  context.beginPath();
  for (const {source, target} of links) {
    context.moveTo(...at(places.get(source)));
    context.lineTo(...at(places.get(target)));
  }
  context.stroke();
  context.fillStyle = '#12436d';
  for (const place of places.values()) {
    const [x, y] = at(place);
    context.fillRect(x - 2, y - 2, 4, 4);
  }
}

/** Tells the page that the picture is complete: after the frame in which it was painted. */
export function done() {
  requestAnimationFrame(() => setTimeout(() => performance.mark('drawn')));
}

/** Passes over the forces, for those that do not end by themselves: as many as d3-force takes. */
export const PASSES = 300;
export const width = 960;
export const height = 900;
