import {html, nothing, svg, type TemplateResult} from 'lit';
import {ticks} from 'd3';
import {formats} from '../format/formats.js';
import {fineValue} from '../format/fine-value.js';
import {periodName} from '../format/period-name.js';
import type {TrendPeriod, TrendSeries, TrendView} from '../view/trend.js';
import {round} from './bar-path.js';
import type {Box, Drawing, Size} from './drawing.js';
import {flowLabels, type Piece} from './flow-labels.js';
import {labelBox, labelTexts, shortened, type Label} from './label.js';
import {linePath} from './line-path.js';
import {placeName} from './place-name.js';
import {roundTop} from './round-top.js';
import {eventNotes, numberDisc} from './trend-events.js';
import {trendPlot, type TrendPlot} from './trend-plot.js';

/** Farther than this from every point, in pixels, a pointer is at none. */
const NEAR = 40;

/** A drawing on its way. */
interface Scene {
  readonly view: TrendView;
  readonly width: number;
  readonly em: number;
  readonly narrow: boolean;
  readonly labels: Label[];
  readonly parts: TemplateResult[];
  /** Middle of each point that can be reached, by series and period. */
  readonly points: Map<string, readonly [number, number]>;
}

/**
 * Lines over time: the highlighted ones large, with what happened, and below a panel for each of the others;
 * one line alone is large.
 */
export function drawTrendLines(view: TrendView, {width, em}: Size): Drawing {
  const scene: Scene = {
    view,
    width,
    em,
    narrow: width < 600 * em,
    labels: [],
    parts: [],
    points: new Map(),
  };
  const alone = view.series.length === 1;
  const chosen = alone ? view.series : view.series.filter(({highlighted}) => highlighted);
  const others = view.series.filter((one) => !chosen.includes(one)).slice(0, view.panels);
  let bottom = 0;
  if (chosen.length) bottom = large(scene, chosen, alone);
  if (others.length) bottom = panels(scene, chosen, others, bottom ? bottom + 22 * em : 0);
  const marks = view.places.map(({series, at}): Box => {
    const [x, y] = scene.points.get(`${series} ${at}`) ?? [0, 0];
    return {x: x - 5, y: y - 5, width: 10, height: 10};
  });
  return {
    width,
    height: bottom,
    marks,
    labels: scene.labels,
    keepClear: scene.labels
      .filter(({look}) => look?.includes('highlight'))
      .map((label) => labelBox(label, em)),
    markAt: (x, y) => nearest(marks, x, y),
    template: html`<svg width=${width} height=${bottom} viewBox="0 0 ${width} ${bottom}">
      ${scene.parts}${labelTexts(scene.labels)}
    </svg>`,
  };
}

function highestOf(series: readonly TrendSeries[]): number {
  return Math.max(
    ...series.flatMap(({points, before = []}) => [
      ...points.map(({value = 0}) => value),
      ...before.map((value = 0) => value),
    ]),
  );
}

/** The highlighted ones, or the only one, with everything that is known about them. */
function large(scene: Scene, chosen: readonly TrendSeries[], alone: boolean): number {
  const {view, width, em, narrow, labels, parts} = scene;
  const beside = view.events.length > 0 && !narrow;
  const across = beside ? 0.6 * width : width;
  let top = 0;
  if (!alone) {
    const names = chosen.map(({name}) => name).join('; ');
    labels.push({
      x: 0,
      y: 14 * em,
      text: shortened(names, width, 'headline label-highlight', em),
      look: 'headline label-highlight',
    });
    top = 26 * em;
  } else top = 10 * em;
  const height = (narrow ? 250 : 320) * Math.sqrt(em);
  const same = view.scale === 'same' && !alone;
  const marks = marksTo(highestOf(same ? view.series : chosen), view);
  const box = {x: 0, y: top, width: across, height};
  const plot = trendPlot(view, box, marks, {em, ends: false});
  const rest = same ? view.series.filter((one) => !chosen.includes(one)) : [];
  const look = alone ? 'curve' : 'trend-highlight';
  const dot = alone ? 'trend-dot' : 'trend-dot-highlight';
  parts.push(svg`${plot.axes}
    ${spans(scene, plot)}
    <path part="line-rest" class="trend-rest" d=${rest.map(plot.pathOf).join('')}></path>
    ${chosen.map((one) => (one.before ? svg`<path part="line-before" class="trend-before" d=${linePath(one.before.map((value, at) => (value === undefined ? undefined : [plot.x(at), plot.y(value)])))}></path>` : nothing))}
    <path part=${alone ? 'line' : 'line-highlight'} class=${look} d=${chosen.map(plot.pathOf).join('')}></path>
    ${chosen.map((one) => dotsOf(one, plot, dot))}
    ${view.events.map((event) => eventDisc(scene, plot, chosen[0], event.number, event.at))}`);
  for (const one of chosen) keep(scene, one, plot);
  const taken = takenBy(scene, chosen, plot);
  if (alone && chosen[0]) nameValues(scene, chosen[0], plot, taken);
  else nameLines(scene, chosen, rest, plot, taken);
  const bottom = top + height;
  if (!view.events.length) return bottom;
  const place = beside
    ? {x: across + 0.04 * width, y: top, width: 0.36 * width}
    : {x: 0, y: bottom + 12 * em, width};
  const notes = eventNotes(view.events, {...place, em, language: view.language});
  labels.push(...notes.labels);
  parts.push(notes.discs);
  return Math.max(bottom, notes.bottom);
}

/** Round values from 0 to one at or over the highest. */
function marksTo(highest: number, view: TrendView): readonly number[] {
  const top = roundTop(highest);
  return [...new Set([...ticks(0, top, 4), top])]
    .filter((mark) => view.measure.unit !== 'count' || view.index || Number.isInteger(mark))
    .filter((mark, _, all) => mark === top || top - mark > 0.6 * ((all[1] ?? top) - (all[0] ?? 0)));
}

/** Times that lasted, as bands behind the lines. */
function spans({view}: Scene, {x, box}: TrendPlot) {
  return view.events.flatMap(({at, until}) =>
    until === undefined
      ? []
      : [
          svg`<rect class="tint" x=${x(at)} y=${box.y} width=${x(until) - x(at)} height=${box.height}></rect>`,
        ],
  );
}

function dotsOf(one: TrendSeries, {x, y}: TrendPlot, look: string) {
  return one.points.map(({value, mark}, at) =>
    value === undefined
      ? nothing
      : svg`<circle part="dot" class=${mark && mark !== 'revised' ? `${look} trend-open` : look} cx=${x(at)} cy=${y(value)} r="4"></circle>`,
  );
}

function keep({view, points}: Scene, one: TrendSeries, {x, y}: TrendPlot): void {
  const series = view.series.indexOf(one);
  one.points.forEach(({value}, at) => {
    if (value !== undefined) points.set(`${series} ${at}`, [x(at), y(value)]);
  });
}

/** The number of an event, above the point it is about. */
function eventDisc(
  {view, em}: Scene,
  plot: TrendPlot,
  one: TrendSeries | undefined,
  number: number,
  at: number,
) {
  const value = one?.points[at]?.value;
  const earlier = view.events.filter((event) => event.at === at && event.number < number).length;
  const base = value === undefined ? plot.box.y + plot.box.height : plot.y(value);
  return numberDisc(
    plot.x(at) + earlier * 22 * em,
    Math.max(plot.box.y - 2 * em, base - 20 * em),
    number,
    em,
  );
}

/** What names in a plot must not meet: points, lines and the discs of events. */
function takenBy({view, em}: Scene, chosen: readonly TrendSeries[], plot: TrendPlot): Box[] {
  const boxes: Box[] = [];
  for (const one of chosen) {
    const places = plot.pointsOf(one);
    places.forEach((place, at) => {
      if (!place) return;
      boxes.push({x: place[0] - 5, y: place[1] - 5, width: 10, height: 10});
      const next = places[at + 1];
      if (!next) return;
      const steps = 12;
      for (let i = 1; i < steps; i += 1) {
        const part = i / steps;
        boxes.push({
          x: place[0] + (next[0] - place[0]) * part - 2,
          y: place[1] + (next[1] - place[1]) * part - 2,
          width: 4,
          height: 4,
        });
      }
    });
  }
  const [first] = chosen;
  for (const {at, number} of view.events) {
    const value = first?.points[at]?.value;
    const base = value === undefined ? plot.box.y + plot.box.height : plot.y(value);
    const earlier = view.events.filter((event) => event.at === at && event.number < number).length;
    const y = Math.max(plot.box.y - 2 * em, base - 20 * em);
    boxes.push({
      x: plot.x(at) + earlier * 22 * em - 11 * em,
      y: y - 11 * em,
      width: 22 * em,
      height: 22 * em,
    });
  }
  return boxes;
}

/** Every number of a line that is alone, where it has room. */
function nameValues(scene: Scene, one: TrendSeries, plot: TrendPlot, taken: Box[]): void {
  const {view, em, labels} = scene;
  const inside = {
    ...plot.box,
    y: Math.max(0, plot.box.y - 16 * em),
    height: plot.box.height + 6 * em,
    width: scene.width - plot.box.x,
  };
  const order = [one.first, one.last, one.highest, one.lowest, ...view.periods.keys()];
  for (const at of new Set(order)) {
    const value = one.points[at]?.value;
    if (value === undefined) continue;
    const text = view.index
      ? formats(view.language).count(value)
      : fineValue(value, view.measure.unit, view.language);
    const point = {x: plot.x(at), y: plot.y(value), radius: 5, text, look: 'strong halo'};
    const label = placeName(point, inside, taken, em);
    if (!label) continue;
    labels.push(label);
    taken.push(labelBox(label, em));
  }
}

/** Names of the lines: of the highlighted where there are several, and of the highest of the others. */
function nameLines(
  scene: Scene,
  chosen: readonly TrendSeries[],
  rest: readonly TrendSeries[],
  plot: TrendPlot,
  taken: Box[],
): void {
  const {em, labels} = scene;
  const several = chosen.length > 1 ? chosen : [];
  const [leader] = rest;
  for (const one of [...several, ...(leader ? [leader] : [])]) {
    const look = one === leader ? 'axis halo' : 'strong label-highlight halo';
    const text = shortened(one.name, 0.5 * plot.box.width, look, em);
    const order = [...one.points.keys()].sort(
      (a, b) => (one.points[b]?.value ?? 0) - (one.points[a]?.value ?? 0),
    );
    for (const at of order) {
      const value = one.points[at]?.value;
      if (value === undefined) continue;
      const point = {x: plot.x(at), y: plot.y(value), radius: 1, text, look};
      const label = placeName(point, plot.box, taken, em);
      if (!label) continue;
      labels.push(label);
      taken.push(labelBox(label, em));
      break;
    }
  }
}

/** A panel for each of the others, with a sentence over them that says how they compare. */
function panels(
  scene: Scene,
  chosen: readonly TrendSeries[],
  others: readonly TrendSeries[],
  from: number,
): number {
  const {view, width, em, narrow, labels, parts} = scene;
  const all = view.series.length - chosen.length;
  const own = view.scale === 'own';
  const head = flowLabels(keyOf(view, chosen, others.length, all), {
    x: 0,
    y: from + 14 * em,
    width,
    line: 19 * em,
    em,
  });
  labels.push(...head);
  const start = Math.max(...head.map(({y}) => y)) + 12 * em;
  const columns = narrow ? 2 : width < 800 * em ? 3 : 4;
  const gap = 24 * em;
  const each = (width - (columns - 1) * gap) / columns;
  const title = (own ? 38 : 18) * em;
  const tall = title + 108 * em;
  const top = roundTop(highestOf(view.series));
  const context = own ? [] : view.series;
  others.forEach((one, i) => {
    const x = (i % columns) * (each + gap);
    const y = start + Math.floor(i / columns) * (tall + 14 * em);
    labels.push({x, y: y + 14 * em, text: shortened(one.name, each, 'strong', em), look: 'strong'});
    const most = roundTop(highestOf([one]));
    const marks = own ? [0, most] : [0, top / 2, top];
    const plot = trendPlot(view, {x, y: y + title, width: each, height: tall - title}, marks, {
      em,
      ends: true,
    });
    if (own) {
      const value = one.points[one.highest]?.value ?? 0;
      const period = view.periods[one.highest];
      const text = highestWords(view, value, period);
      labels.push({x, y: y + 31 * em, text: shortened(text, each, 'axis', em), look: 'axis'});
      parts.push(
        svg`<circle class="main" cx=${plot.x(one.highest)} cy=${plot.y(value)} r="3.5"></circle>`,
      );
    }
    parts.push(svg`${plot.axes}
      <path part="line-rest" class="trend-rest" d=${context.map(plot.pathOf).join('')}></path>
      <path class="trend-thin" d=${own ? '' : chosen.map(plot.pathOf).join('')}></path>
      ${one.before ? svg`<path part="line-before" class="trend-before" d=${linePath(one.before.map((value, at) => (value === undefined ? undefined : [plot.x(at), plot.y(value)])))}></path>` : nothing}
      <path part="line" class="trend-main" d=${plot.pathOf(one)}></path>
      ${one.points.map(({value, mark}, at) => (value !== undefined && mark && mark !== 'revised' ? svg`<circle class="trend-dot trend-open" cx=${round(plot.x(at))} cy=${round(plot.y(value))} r="3"></circle>` : nothing))}`);
    keep(scene, one, plot);
  });
  return start + Math.ceil(others.length / columns) * (tall + 14 * em);
}

/** The highest number of a panel, and when that was, without the year. */
function highestWords(
  {index, measure, language}: TrendView,
  value: number,
  period: TrendPeriod | undefined,
): string {
  const {say, count} = formats(language);
  const said = index ? count(value) : fineValue(value, measure.unit, language);
  if (!period) return say`Highest: ${said}`;
  return say`Highest: ${said} in ${periodName(period, language).replace(/ \d{4}$/, '')}`;
}

/** The key, as a sentence in the colours it explains. */
function keyOf(
  view: TrendView,
  chosen: readonly TrendSeries[],
  shown: number,
  all: number,
): readonly Piece[] {
  const {say} = formats(view.language);
  const some = panelsWords(view, chosen.length > 0, shown, all);
  if (view.scale === 'own') {
    return [
      {text: say`${some}: each panel has its own scale.`, look: 'strong'},
      {text: say`Compare shapes, not heights.`, look: ''},
    ];
  }
  const names = chosen.map(({name}) => name).join(', ');
  return [
    {text: say`${some}, all on the same scale.`, look: 'strong'},
    {text: say`Dark line: the one named;`, look: 'strong label-main'},
    ...(chosen.length ? [{text: say`thin orange: ${names};`, look: 'strong label-highlight'}] : []),
    {text: say`grey: all others.`, look: ''},
  ];
}

/** How many have a panel, beside the large ones where there are such. */
function panelsWords({language}: TrendView, others: boolean, shown: number, all: number): string {
  const {say, count} = formats(language);
  if (shown < all) return others ? say`${shown} of the other ${all}` : say`${shown} of the ${all}`;
  return others ? say`The other ${all}` : count(all);
}

function nearest(marks: readonly Box[], x: number, y: number): number | undefined {
  let best: number | undefined;
  let least = NEAR;
  marks.forEach((mark, at) => {
    const distance = Math.hypot(mark.x + mark.width / 2 - x, mark.y + mark.height / 2 - y);
    if (distance < least) [best, least] = [at, distance];
  });
  return best;
}
