import {nothing, svg, type TemplateResult} from 'lit';
import {formats} from '../format/formats.js';
import {keptBut} from '../view/kept-but.js';
import type {MapArea, MapView} from '../view/map.js';
import type {Box} from './drawing.js';
import {inside} from './inside.js';
import type {Label} from './label.js';
import type {LabelRoom, MapSpot} from './map-labels.js';
import {extentOf, mapPlot, type MapPlot} from './map-plot.js';
import {mapRoom, TENTHS} from './map-room.js';
import {sides, type Sides} from './sides.js';

/** Room round a map for rings and outlines. */
const EDGE = 6;
const NARROW = 600;

/** One picture of some shapes: the country, or the region that is drawn once more. */
export interface Picture {
  readonly plot: MapPlot;
  readonly shapes: readonly number[];
  readonly sides: Sides;
  readonly frame?: Box;
}

/** Circles, or whatever else stands on a map instead of shades. */
export interface MapMarks {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly outline: (id: string) => string | undefined;
  readonly at: (x: number, y: number) => number | undefined;
  /** Drawn for a view that may differ in what is chosen. */
  readonly template: (view: MapView) => TemplateResult;
}

/** How areas are painted. */
export interface MapPaint {
  /** Areas, borders and coast of one picture, in tenths of a pixel, whatever is chosen. */
  readonly ground: (view: MapView, picture: Picture, id: string) => TemplateResult;
  /** What stands on them. */
  readonly marks?: (
    view: MapView,
    pictures: readonly Picture[],
    sheet: {readonly width: number; readonly height: number},
  ) => MapMarks;
}

/** A map before anything is chosen on it. */
export interface MapSheet {
  readonly width: number;
  readonly height: number;
  /** Set where only a part is seen. */
  readonly clip: boolean;
  readonly marks: readonly Box[];
  readonly markAt: (x: number, y: number) => number | undefined;
  readonly outline: (index: number) => string | undefined;
  /** What words go round; asked for once they have come. */
  readonly room: () => Pick<LabelRoom, 'coast' | 'spots' | 'mark'>;
  /** What words must not cover. */
  readonly taken: readonly Box[];
  readonly captions: readonly Label[];
  readonly circles: MapMarks | undefined;
  readonly ground: readonly unknown[];
}

/** All of a map but what is chosen: made once for a figure in some room, however often a reader chooses. */
export const mapSheet = keptBut(['selected'], sheetOf);

function sheetOf(view: MapView, wide: number, em: number, paint: MapPaint): MapSheet {
  const {say} = formats(view.language);
  const {shapes, items, zoom} = view;
  if (!shapes) throw new Error('a map without shapes');
  const all = shapes.areas.map((_, at) => at);
  const width = mapRoom(wide);
  const inset = all.filter(
    (at) => view.inset && zoom.scale === 1 && shapes.areas[at]?.region === view.inset,
  );
  const whole = extentOf(shapes, all);
  const frame = frameOf(whole, width, em, inset.length > 0);
  const pictureOf = (own: readonly number[], from: Box, to: Box) => ({
    plot: plotOf(shapes, from, to),
    shapes: own,
    sides: sides(view, own),
  });
  const main: Picture = pictureOf(all, zoomed(whole, view), frame.main);
  const pictures = [main];
  if (inset.length) {
    const extent = extentOf(shapes, inset);
    const box = frame.inset(extent);
    pictures.push({...pictureOf(inset, extent, inner(box)), frame: box});
  }
  const bottoms = pictures.map(({plot, frame: box}) =>
    box ? box.y + box.height + 24 * em : plot.box.y + plot.box.height + EDGE,
  );
  const height = Math.ceil(Math.max(...bottoms));
  const last = pictures.at(-1) ?? main;
  const itemOf = new Map(items.map(({shape}, at) => [shape, at]));
  const circles = paint.marks?.(view, pictures, {width, height});
  let room: ReturnType<MapSheet['room']> | undefined;
  const framed = pictures.flatMap(({frame: box, plot}) => (box ? [{box, plot}] : []));
  return {
    width,
    height,
    clip: zoom.scale > 1,
    circles,
    room: () =>
      (room ??= {
        mark: (area) => markOf(view, area, main),
        spots: spotsOf(view, pictures),
        coast: main.sides.coast.map((arc) => main.plot.points(arc)),
      }),
    taken: framed.map(({box}) => ({...box, height: box.height + 24 * em})),
    captions: framed.map(({box, plot}) => ({
      x: box.x,
      y: box.y + box.height + 17 * em,
      text: say`${view.inset ?? ''}, enlarged ${Math.round(plot.scale / main.plot.scale)} times`,
    })),
    outline: (index) => {
      const {shape, id} = items[index] ?? {};
      if (shape === undefined) return undefined;
      const circle = id === undefined ? undefined : circles?.outline(id);
      if (circle !== undefined) return circle;
      return pictures
        .filter(({shapes: own}) => own.includes(shape))
        .map(({plot}) => plot.area(shape))
        .join('');
    },
    marks: items.map(({id, shape}): Box => {
      const circle = circles?.boxes.get(id);
      if (circle) return circle;
      if (shape === undefined) return {x: 0, y: 0, width: 0, height: 0};
      return (last.shapes.includes(shape) ? last : main).plot.extent(shape);
    }),
    markAt: (x, y) => {
      const circle = circles?.at(x, y);
      if (circle !== undefined) return circle;
      for (const {plot, shapes: own, frame: box} of [...pictures].reverse()) {
        if (box && !within(box, x, y)) continue;
        const found = own.find(
          (shape) => within(plot.extent(shape), x, y) && inside(x, y, plot.rings(shape)),
        );
        if (found !== undefined) return itemOf.get(found);
        if (box) return undefined;
      }
      return undefined;
    },
    ground: [
      pictures.map((picture, at) => pictureTemplate(view, picture, `map${at}`, paint)),
      boxOnMap(pictures),
    ],
  };
}

/** Plots of shapes, by part of the plane and room. */
const plots = new WeakMap<object, Map<string, MapPlot>>();
/** A map and its inset, before and after a change. */
const KEPT = 4;

/** Shapes in some room: projected once, and then taken again as long as neither changes. */
function plotOf(shapes: NonNullable<MapView['shapes']>, from: Box, room: Box): MapPlot {
  const known = plots.get(shapes) ?? new Map<string, MapPlot>();
  plots.set(shapes, known);
  const key = [from, room].flatMap(({x, y, width, height}) => [x, y, width, height]).join();
  const plot = known.get(key) ?? mapPlot(shapes, from, room);
  if (known.size >= KEPT) known.clear();
  known.set(key, plot);
  return plot;
}

/** Where pictures go: against the right edge, the inset in the sea at the left, or below on a phone. */
function frameOf(whole: Box, width: number, em: number, inset: boolean) {
  const narrow = width < NARROW * 0.8;
  const tall = Math.min((width * whole.height) / whole.width, Math.max(420, width * 1.06));
  const left = inset && !narrow ? width * 0.08 : 0;
  const main = {x: EDGE + left, y: EDGE, width: width - 2 * EDGE - left, height: tall};
  const scale = Math.min(main.width / whole.width, main.height / whole.height);
  const below = EDGE + whole.height * scale + 18;
  return {
    main,
    inset: (extent: Box): Box => {
      const wide = narrow ? width - 1 : width * 0.4;
      const high = ((wide - 20) * extent.height) / extent.width + 20;
      return {x: 0.5, y: narrow ? below : 0.5, width: wide, height: Math.round(high * em) / em};
    },
  };
}

function inner({x, y, width, height}: Box): Box {
  return {x: x + 10, y: y + 10, width: width - 20, height: height - 20};
}

/** The part of the plane that a reader looks at. */
function zoomed(whole: Box, {zoom}: MapView): Box {
  const width = whole.width / zoom.scale;
  const height = whole.height / zoom.scale;
  return {
    x: whole.x + (whole.width - width) * zoom.x,
    y: whole.y + (whole.height - height) * zoom.y,
    width,
    height,
  };
}

function markOf({shapes}: MapView, {shape}: MapArea, {plot}: Picture) {
  const middle = shape === undefined ? undefined : shapes?.areas[shape]?.middle;
  if (!middle) return undefined;
  const [x, y] = plot.place(middle[0], middle[1]);
  return {x, y, room: middle[2] * plot.scale};
}

function within({x, y, width, height}: Box, atX: number, atY: number): boolean {
  return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
}

/** The same region on the main map, boxed. */
function boxOnMap([main, inset]: readonly Picture[]) {
  if (!main || !inset) return nothing;
  const extents = inset.shapes.map((shape) => main.plot.extent(shape));
  const x = Math.min(...extents.map((box) => box.x)) - 2;
  const y = Math.min(...extents.map((box) => box.y)) - 2;
  const right = Math.max(...extents.map((box) => box.x + box.width)) + 2;
  const bottom = Math.max(...extents.map((box) => box.y + box.height)) + 2;
  return svg`<rect class="inset-box" x=${x} y=${y} width=${right - x} height=${bottom - y}></rect>`;
}

function pictureTemplate(view: MapView, picture: Picture, id: string, {ground}: MapPaint) {
  const {frame} = picture;
  return svg`${frame ? svg`<rect class="inset-frame" x=${frame.x} y=${frame.y} width=${frame.width} height=${frame.height}></rect>` : nothing}
    <g transform="scale(${1 / TENTHS})">${ground(view, picture, id)}</g>`;
}

/** The place with most room in each area; those of the inset there alone. */
function spotsOf(view: MapView, pictures: readonly Picture[]): readonly MapSpot[] {
  return pictures.flatMap(({plot, shapes, frame}) => {
    const wanted = new Set(shapes);
    return view.items.flatMap(({shape, region}, item) => {
      const middle = shape === undefined ? undefined : view.shapes?.areas[shape]?.middle;
      const elsewhere = !frame && pictures.length > 1 && region === view.inset;
      if (shape === undefined || !middle || !wanted.has(shape) || elsewhere) return [];
      const [x, y] = plot.place(middle[0], middle[1]);
      return [{item, x, y, room: middle[2] * plot.scale}];
    });
  });
}
