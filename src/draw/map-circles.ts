import {nothing, svg} from 'lit';
import type {MapView} from '../view/map.js';
import type {Box} from './drawing.js';
import type {MapMarks} from './map-sheet.js';
import type {MapPlot} from './map-plot.js';
import {TENTHS} from './map-room.js';

/** Part of a map that circles may cover together. */
const COVER = 0.24;
const LARGEST = 27;
const SMALLEST = 2;
const GAP = 1.5;
/** A number needs a circle of this radius, in pixels, and as much more for each of its digits. */
const NUMBER = 2.2;
const DIGIT = 3.2;
const ROUNDS = 120;

interface Circle {
  readonly id: string;
  readonly index: number;
  readonly r: number;
  /** Where its area is. */
  readonly homeX: number;
  readonly homeY: number;
  x: number;
  y: number;
}

/**
 * A circle for each area, its area in proportion to the value, moved apart until none overlap; those of the inset stand
 * there alone and are not enlarged.
 */
export function mapCircles(
  view: MapView,
  pictures: readonly {readonly plot: MapPlot; readonly shapes: readonly number[]}[],
  {width, height}: {readonly width: number; readonly height: number},
): MapMarks {
  const [main, inset] = pictures;
  const values = view.items.map(({value = 0}) => value);
  const sum = values.reduce((total, value) => total + value, 0);
  const highest = values.reduce((most, value) => Math.max(most, value), 0);
  const room = (main?.plot.box.width ?? width) * (main?.plot.box.height ?? height);
  const unit = Math.min(
    LARGEST / Math.sqrt(highest || 1),
    Math.sqrt((COVER * room) / (Math.PI * (sum || 1))),
  );
  const groups = [main, inset].map((picture) =>
    view.items.flatMap(({id, shape, value}, index): Circle[] => {
      const middle = shape === undefined ? undefined : view.shapes?.areas[shape]?.middle;
      if (!picture || shape === undefined || !middle || value === undefined) return [];
      const here =
        picture === inset ? picture.shapes.includes(shape) : !inset?.shapes.includes(shape);
      if (!here) return [];
      const [x, y] = picture.plot.place(middle[0], middle[1]);
      return [
        {id, index, r: Math.max(SMALLEST, unit * Math.sqrt(value)), homeX: x, homeY: y, x, y},
      ];
    }),
  );
  for (const group of groups) apart(group, width, height);
  const circles = groups.flat();
  const leaders = svg`<path class="circle-leader" d=${circles
    .filter(left)
    .map(
      ({x, y, homeX, homeY}) =>
        `M${x.toFixed(1)} ${y.toFixed(1)}L${homeX.toFixed(1)} ${homeY.toFixed(1)}`,
    )
    .join('')}></path>`;
  const numbers = circles.map(({x, y, r, index}) =>
    r < NUMBER + DIGIT * String(view.items[index]?.rank ?? '').length
      ? nothing
      : svg`<text class="circle-text" x=${x.toFixed(1)} y=${(y + 4.3).toFixed(1)} text-anchor="middle">${view.items[index]?.rank}</text>`,
  );
  const box = ({x, y, r}: Circle): Box => ({x: x - r, y: y - r, width: 2 * r, height: 2 * r});
  return {
    boxes: new Map(circles.map((circle) => [circle.id, box(circle)])),
    outline: (id) => {
      const circle = circles.find((each) => each.id === id);
      if (!circle) return undefined;
      const [x, y, r] = [circle.x, circle.y, circle.r].map((value) =>
        Math.round(value * TENTHS),
      ) as [number, number, number];
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    },
    at: (x, y) => circles.find((each) => Math.hypot(x - each.x, y - each.y) <= each.r + 1)?.index,
    template: ({selected}) =>
      svg`${leaders}
      ${circles.map(({id, index, x, y, r}) => {
        const chosen = id === selected || view.items[index]?.highlighted;
        return svg`<circle part="circle" class=${chosen ? 'circle chosen-circle' : 'circle'} cx=${x.toFixed(1)} cy=${y.toFixed(1)} r=${r.toFixed(1)}></circle>`;
      })}
      ${numbers}`,
  };
}

/** Whether a circle has left the place of its area. */
function left({x, y, r, homeX, homeY}: Circle): boolean {
  return Math.hypot(x - homeX, y - homeY) > r;
}

/** Moves circles apart, and back towards where they belong. */
function apart(circles: readonly Circle[], width: number, height: number): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const circle of circles) {
      const back = round < ROUNDS - 40 ? 0.04 : 0;
      circle.x += (circle.homeX - circle.x) * back;
      circle.y += (circle.homeY - circle.y) * back;
    }
    circles.forEach((a, i) => {
      for (const b of circles.slice(i + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const reach = a.r + b.r + GAP;
        if (Math.abs(dx) >= reach || Math.abs(dy) >= reach) continue;
        const far = Math.hypot(dx, dy) || 1e-6;
        if (far >= reach) continue;
        const push = (reach - far) / far / (a.r + b.r);
        a.x -= dx * push * b.r;
        a.y -= dy * push * b.r;
        b.x += dx * push * a.r;
        b.y += dy * push * a.r;
      }
    });
    for (const circle of circles) {
      circle.x = Math.max(circle.r, Math.min(width - circle.r, circle.x));
      circle.y = Math.max(circle.r, Math.min(height - circle.r, circle.y));
    }
  }
}
