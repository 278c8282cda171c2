import {html, nothing, svg} from 'lit';
import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {itemCount} from '../format/item-count.js';
import {sectorWords} from '../format/sector-words.js';
import type {DistributionItem, StackedView} from '../view/distribution.js';
import {round} from './bar-path.js';
import type {Box, Drawing, Size} from './drawing.js';
import {endRow, type EndWords} from './end-row.js';
import {fits, labelBox, labelTexts, labelWidth, shortened, type Label} from './label.js';
import {linear} from './linear.js';
import {wrap} from './wrap.js';

/** Fill of each band. */
const LOOKS = {story: 'main', remainder: 'remainder', top: 'rest'} as const;
/** Colour of each band's name. */
const NAMES = {story: 'label-main', remainder: '', top: 'label-rest'} as const;

/** One band: where it begins and ends in each column, in pixels. */
interface Band {
  readonly key: keyof typeof LOOKS;
  readonly name: string;
  readonly share: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Columns of 100%: the story on the floor, the remainder, and what hangs from the top. */
export function drawStacked(view: StackedView, size: Size): Drawing {
  const {width, em} = size;
  const narrow = width < 600 * em;
  const margin = narrow ? 0 : 158 * em;
  const left = labelWidth('100%', 'axis', em) + 10 * em;
  const right = width - margin;
  const labels: Label[] = [];
  const found = view.ordered.findIndex((item) => item.highlighted);
  const chosen = found < 0 ? undefined : found;
  const heads = headRows(view, chosen, {left, right, em});
  const top = (heads.length ? heads.length * 18 + 16 : 10) * em;
  const floor = top + (narrow ? 360 : 420) * Math.sqrt(em);
  const y = linear([0, 1], [floor, top]);
  const step = (right - left) / view.ordered.length;
  const bands = bandsOf(view, y);
  labels.push(...heads.flat());
  labels.push(
    ...(narrow
      ? insideNames(bands, {left, right, top, floor, step, em}, chosen)
      : besideNames(bands, {x: right + 14 * em, width: margin - 14 * em, top, floor, em})),
  );
  const ends = endRow(endWords(view), {left, right, y: floor + 20 * em, em});
  labels.push(...ends);
  const height = Math.max(...ends.map((label) => label.y)) + 6 * em;
  const marks = view.ordered.map((_, at): Box => ({
    x: left + at * step,
    y: top,
    width: step,
    height: floor - top,
  }));
  const wide = Math.max(step, narrow ? 5 : 6);
  return {
    width,
    height,
    marks,
    labels,
    keepClear: labels
      .filter((label) => label.look?.includes('highlight'))
      .map((label) => labelBox(label, em)),
    markAt: (px, py) =>
      px < left || px >= right || py < top - 4 || py > floor + 12
        ? undefined
        : Math.min(view.ordered.length - 1, Math.floor((px - left) / step)),
    template: html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      ${bands.map((band) => svg`<path part="band" class=${LOOKS[band.key]} d=${bandPath(band, left, step)}></path>`)}
      ${[0.25, 0.5, 0.75].map((part) => svg`<line class="grid-remainder" x1=${left} x2=${right} y1=${y(part)} y2=${y(part)}></line>`)}
      ${bands.filter((band) => band.key !== 'remainder').map((band) => svg`<path part="band" class=${LOOKS[band.key]} d=${bandPath(band, left, step)}></path>`)}
      ${[0, 0.25, 0.5, 0.75, 1].map((part) => svg`<text class="axis" part="axis-label" text-anchor="end" x=${left - 8} y=${y(part) + 4.5 * em}>${formats(view.language).axis(part, 'share')}</text>`)}
      <path class="zero" d="M${left} ${floor}H${right}M${left} ${top}H${right}"></path>
      ${chosen === undefined ? nothing : column(bands, chosen, {x: left + (chosen + 0.5) * step - wide / 2, wide, top, floor, em})}
      ${labelTexts(labels)}
    </svg>`,
  };
}

function bandsOf(view: StackedView, y: (part: number) => number): readonly Band[] {
  const {share} = formats(view.language);
  const sums = view.ordered.map(() => 0);
  // Drawn from the floor: the story, the remainder, the top.
  return view.bands.map(({key, sectors, share: part}, band) => {
    const from = sums.map(y);
    view.ordered.forEach((item, at) => (sums[at] = (sums[at] ?? 0) + (item.parts?.[band] ?? 0)));
    return {
      key,
      name: capital(sectorWords(sectors, view.language)),
      share: share(part),
      from,
      to: sums.map((sum) => y(Math.min(1, sum))),
    };
  });
}

/** A band as one stepped shape. */
function bandPath({from, to}: Band, left: number, step: number): string {
  const there = to.map((y, at) => `V${round(y)}H${round(left + (at + 1) * step)}`).join('');
  const back = [...from]
    .reverse()
    .map((y, i) => `V${round(y)}H${round(left + (from.length - 1 - i) * step)}`)
    .join('');
  return `M${round(left)} ${round(from[0] ?? 0)}${there}${back}z`;
}

/** A highlighted column, drawn once more with its own bands between two lines. */
function column(
  bands: readonly Band[],
  at: number,
  {x, wide, top, floor, em}: {x: number; wide: number; top: number; floor: number; em: number},
) {
  const middle = x + wide / 2;
  return svg`<rect class="page" x=${x - 3.5} y=${top} width=${wide + 7} height=${floor - top}></rect>
    ${bands.map((band) => {
      const [from = 0, to = 0] = [band.from[at], band.to[at]];
      return svg`<rect class=${LOOKS[band.key]} x=${x} y=${to} width=${wide} height=${Math.max(0, from - to)}></rect>`;
    })}
    ${[x - 2, x + wide].map((edge) => svg`<rect part="bar-highlight" class="highlight" x=${edge} y=${top} width="2" height=${floor - top}></rect>`)}
    <path class="highlight" d="M${middle - 6 * em} ${top - 10 * em}h${12 * em}l${-6 * em} ${9 * em}z"></path>`;
}

/** The rows over the plot: the first column's name, and the highlighted one with all its values. */
function headRows(
  view: StackedView,
  chosen: number | undefined,
  {left, right, em}: {left: number; right: number; em: number},
): readonly (readonly Label[])[] {
  const {share} = formats(view.language);
  const item = chosen === undefined ? undefined : view.ordered[chosen];
  const first = view.ordered[0];
  const room = right - left;
  const story = sectorWords(view.bands[0]?.sectors ?? [], view.language);
  const look = 'strong label-highlight';
  const own = item ? wrap(valuesOf(view, item), room, look, em) : [];
  const place = left + (((chosen ?? 0) + 0.5) / view.ordered.length) * room;
  const rows = own.map((text, i): Label[] => {
    const half = labelWidth(text, look, em) / 2;
    return [
      {
        x: Math.min(Math.max(place, left + half), right - half),
        y: (13 + 18 * i) * em,
        text,
        anchor: 'middle',
        look,
      },
    ];
  });
  if (!first || first === item) return rows;
  const name: Label = {
    x: left,
    y: 13 * em,
    text: shortened(`${first.name}: ${share(first.value)} ${story}`, room, 'strong label-main', em),
    look: 'strong label-main',
  };
  const [only] = rows;
  const box = rows.length === 1 && only?.[0] ? labelBox(only[0], em) : undefined;
  const gap = left + labelWidth(name.text, name.look, em) + 16 * em;
  if (!rows.length) return [[name]];
  if (box && right - box.width > gap && only?.[0]) {
    const half = box.width / 2;
    return [[name, {...only[0], x: Math.min(Math.max(place, gap + half), right - half)}]];
  }
  return [[name], ...rows.map((row) => row.map((label) => ({...label, y: label.y + 18 * em})))];
}

function valuesOf(view: StackedView, item: DistributionItem): string {
  const {share} = formats(view.language);
  const values = view.bands.map(
    ({sectors}, band) => `${share(item.parts?.[band] ?? 0)} ${sectorWords(sectors, view.language)}`,
  );
  return `${item.name}: ${values.join(', ')}`;
}

/** Names of the bands right of the plot, each at the middle of its band at the right end, kept apart. */
function besideNames(
  bands: readonly Band[],
  {x, width, top, floor, em}: {x: number; width: number; top: number; floor: number; em: number},
): readonly Label[] {
  const step = 19 * em;
  const stacks = [...bands].reverse().map((band) => {
    const look = `headline ${NAMES[band.key]}`;
    const lines = wrap(`${band.name} ${band.share}`, width, look, em);
    const middle = ((band.from.at(-1) ?? 0) + (band.to.at(-1) ?? 0)) / 2;
    return {look, lines, y: middle - ((lines.length - 1) / 2) * step + 5 * em};
  });
  let free = top + 12 * em;
  for (const stack of stacks) {
    stack.y = Math.max(stack.y, free);
    free = stack.y + stack.lines.length * step + 8 * em;
  }
  let end = floor;
  for (const stack of [...stacks].reverse()) {
    stack.y = Math.min(stack.y, end - (stack.lines.length - 1) * step);
    end = stack.y - step - 8 * em;
  }
  return stacks.flatMap(({look, lines, y}) =>
    lines.map((text, i) => ({x, y: y + i * step, text, look})),
  );
}

/**
 * Names of the bands inside the large one, where a phone has no room beside the plot: each at the first
 * place where the large band is clear of the others and of the highlighted column.
 */
function insideNames(
  bands: readonly Band[],
  {
    left,
    right,
    top,
    floor,
    step,
    em,
  }: {left: number; right: number; top: number; floor: number; step: number; em: number},
  chosen: number | undefined,
): readonly Label[] {
  const large = bands.find((band) => band.key === 'remainder');
  const placed: Label[] = [];
  const clear = (box: Box) =>
    large?.to.every((upper, at) => {
      const x = left + at * step;
      const apart = at === chosen ? 8 : 2;
      if (x > box.x + box.width + apart || x + step < box.x - apart) return true;
      return at !== chosen && upper <= box.y - 3 && (large.from[at] ?? 0) >= box.y + box.height + 3;
    }) ?? false;
  const wanted = {top: 0.3, remainder: 0.5, story: 0.72};
  for (const band of [...bands].reverse()) {
    const look = `strong halo-remainder ${NAMES[band.key]}`;
    const lines = wrap(`${band.name} ${band.share}`, 120 * em, look, em);
    const start = top + wanted[band.key] * (floor - top);
    const tried = Array.from(
      {length: 80},
      (_, i) => start + (i % 2 ? 1 : -1) * Math.ceil(i / 2) * 6,
    );
    const spots = [12, 30, 60, 100, 140, 180, 220].flatMap((over) =>
      tried.map((y) => [left + over * em, y] as const),
    );
    const stack = ([x, y]: readonly [number, number]) =>
      lines.map((text, i): Label => ({x, y: y + i * 17 * em, text, look}));
    const taken = placed.map((label) => labelBox(label, em));
    const found = spots
      .map(stack)
      .find(
        (labels) =>
          labels.every((label) => clear(labelBox(label, em))) && fits(labels, taken, right, em),
      );
    placed.push(...(found ?? stack([left + 12 * em, start])));
  }
  return placed;
}

function endWords(view: StackedView): EndWords {
  const {say} = formats(view.language);
  const many = itemCount(view.ordered.length, view.of, view.measure.sectors, view.language);
  const down = view.order === 'descending';
  const [largest, smallest] = [say`Largest share`, say`Smallest share`];
  return {
    start: down ? largest : smallest,
    end: down ? smallest : largest,
    middle: say`${many}, one column each`,
  };
}
