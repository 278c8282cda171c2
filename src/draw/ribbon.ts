import {round} from './bar-path.js';

/** An end of a ribbon: its upper edge, and its thickness there. */
export interface RibbonEnd {
  readonly x: number;
  readonly y: number;
  readonly thick: number;
}

/**
 * The path of a line between two columns as an area: as thick at each end, measured upright, as asked, and
 * so never swollen where it is steep.
 */
export function ribbon(from: RibbonEnd, to: RibbonEnd): string {
  const middle = round((from.x + to.x) / 2);
  const [x0, x1] = [round(from.x), round(to.x)];
  const edge = (start: number, end: number, x: number) =>
    `C${middle} ${round(start)} ${middle} ${round(end)} ${x} ${round(end)}`;
  const under = edge(to.y + to.thick, from.y + from.thick, x0);
  return `M${x0} ${round(from.y)}${edge(from.y, to.y, x1)}V${round(to.y + to.thick)}${under}Z`;
}
