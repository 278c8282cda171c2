import type {ForceScene} from './force-scene.js';

/**
 * Paints the lines and marks of a map of ties on a canvas, in the colours of its element.
 *
 * @param ratio - device pixels a CSS pixel
 */
export function paintForce(canvas: HTMLCanvasElement, scene: ForceScene, ratio: number): void {
  const {view, width, xs, ys, radii, place, widthOf} = scene;
  const context = canvas.getContext('2d');
  if (!context) return;
  const style = getComputedStyle(canvas);
  const colour = (name: string, fallback: string) =>
    style.getPropertyValue(name).trim() || fallback;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, canvas.height / ratio);
  context.strokeStyle = colour('--_flow', '#6685a0');
  const {relations} = view.graph;
  // Lines of about one width are one path: a path a line takes ten times as long.
  const widths = new Map<number, number[]>();
  for (const at of view.shown) {
    const step = Math.max(1, Math.round(widthOf(at) * 2));
    const own = widths.get(step);
    if (own) own.push(at);
    else widths.set(step, [at]);
  }
  for (const [step, list] of widths) {
    context.lineWidth = step / 2;
    context.beginPath();
    for (const at of list) {
      const relation = relations[at];
      const from = place.get(relation?.from ?? -1);
      const to = place.get(relation?.to ?? -1);
      if (from === undefined || to === undefined) continue;
      context.moveTo(xs[from] as number, ys[from] as number);
      context.lineTo(xs[to] as number, ys[to] as number);
    }
    context.stroke();
  }
  const givers = new Set(view.shown.map((at) => relations[at]?.from));
  context.fillStyle = colour('--_main', '#12436d');
  context.strokeStyle = colour('--_page', '#ffffff');
  context.lineWidth = 1;
  context.beginPath();
  view.bodies.forEach((body, at) => {
    const [x, y, r] = [xs[at] as number, ys[at] as number, radii[at] as number];
    if (givers.has(body)) context.rect(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r);
    else {
      context.moveTo(x + r, y);
      context.arc(x, y, r, 0, 2 * Math.PI);
    }
  });
  context.fill();
  if (view.bodies.length < 600) context.stroke();
}
