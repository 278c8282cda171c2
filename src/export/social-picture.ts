import {formats} from '../format/formats.js';
import type {Sheet, SheetPart} from '../view/sheet.js';
import {chartDrawing} from './chart-drawing.js';
import {fittedText} from './fitted-text.js';
import {sheetWords} from './sheet-words.js';
import {socialBlock, stacked, type Block, type WordPart} from './social-block.js';
import {sourcesOf} from './sources-of.js';
import {xmlText} from './xml-text.js';

/** Shapes of pictures that services of social media show whole. */
export type SocialSize = 'square' | 'wide' | 'tall';

/** A sheet as one picture. */
export interface SocialPicture {
  readonly svg: string;
  /** What the picture shows, in plain sentences, one part a line. */
  readonly alternative: string;
}

/** Measures of a size, in pixels. */
interface Measures {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Letters of sentences. */
  readonly letters: number;
  /** Numbers stand beside a chart, not above it. */
  readonly beside: boolean;
}

/** Pixels of each size. */
export const socialSizes: Readonly<Record<SocialSize, Measures>> = {
  square: {width: 1080, height: 1080, margin: 48, letters: 29, beside: true},
  wide: {width: 1200, height: 675, margin: 30, letters: 21, beside: true},
  tall: {width: 1080, height: 1920, margin: 60, letters: 36, beside: false},
};

const MOST_FIGURES = 3;
/** A chart's letters are hardly smaller than in its page, and not so large that they shout. */
const LEAST_SCALE = 0.9;
const MOST_SCALE = 2.4;
/** Column of numbers beside a chart, in parts of the width. */
const BESIDE = 0.33;

type Chart = Extract<SheetPart, {readonly kind: 'chart'}>;

/** What differs between two arrangements of the same sheet. */
interface Choice {
  readonly figures: readonly WordPart[];
  readonly lead: boolean;
  readonly chart: Chart | undefined;
}

/** One arrangement, and how much of the sheet it shows. */
interface Arrangement {
  readonly drawing: string;
  readonly shown: readonly SheetPart[];
  readonly lead: boolean;
  readonly worth: number;
}

/** Room for a part of the picture. */
interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A sheet as one picture to post: title, as many headline numbers as have room, one chart large enough to be read, then
 * quotes and what was said and done, with publisher and sources at the foot. What has no room is left out whole. It needs no
 * page: texts are measured by `textWidth`.
 *
 * @param sheet - its charts as `svgPicture` makes them, best about 400 pixels wide; pictures of its author stay out, since a
 *   picture asks for no file
 * @throws RangeError for a title without room even in small letters, or a chart that is no picture of ours
 */
export function socialPicture(sheet: Sheet, size: SocialSize): SocialPicture {
  const measures = socialSizes[size];
  const best = choices(sheet)
    .flatMap((choice) => arranged(sheet, measures, choice) ?? [])
    .reduce<Arrangement | undefined>(
      (most, each) => (most && most.worth >= each.worth ? most : each),
      undefined,
    );
  const {title, language, publisher} = sheet;
  if (!best)
    throw new RangeError(
      `invalid title of the sheet: ${title.length} letters (expected some that have room in a picture)`,
    );
  const lead = best.lead && sheet.lead ? {lead: sheet.lead} : {};
  const by = publisher ? {publisher} : {};
  const alternative = sheetWords({title, language, ...lead, ...by}, best.shown);
  const {width, height} = measures;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
    ` font-family="Arial, 'Liberation Sans', Helvetica, sans-serif" lang="${xmlText(language)}" role="img"` +
    ` aria-labelledby="sheet-title sheet-words"><title id="sheet-title">${xmlText(title)}</title>` +
    `<desc id="sheet-words">${xmlText(alternative)}</desc>${best.drawing}</svg>`;
  return {svg, alternative: `${alternative}\n`};
}

function choices({parts, lead}: Sheet): readonly Choice[] {
  const figures = parts.filter((part) => part.kind === 'figure').slice(0, MOST_FIGURES);
  const charts = [...parts.filter((part) => part.kind === 'chart'), undefined];
  return charts.flatMap((chart) =>
    (lead ? [true, false] : [false]).flatMap((withLead) =>
      [...figures, undefined].map((_, left) => ({
        chart,
        lead: withLead,
        figures: figures.slice(0, figures.length - left),
      })),
    ),
  );
}

/** A sheet in one arrangement; `undefined` where it has no room. */
function arranged(sheet: Sheet, measures: Measures, choice: Choice): Arrangement | undefined {
  const {width, height, margin} = measures;
  const {colors, parts} = sheet;
  const {figures, chart} = choice;
  const head = headOf(sheet, measures, choice.lead);
  const foot = footOf(sheet, [...figures, ...(chart ? [chart] : [])], measures);
  if (!head || !foot) return undefined;
  const y = head.height;
  const bottom = height - foot.height;
  const body = bodyOf(sheet, measures, choice, {
    x: margin,
    y: y + margin * 0.6,
    width: width - 2 * margin,
    height: bottom - y - margin * 1.2,
  });
  if (!body) return undefined;
  const others = body.shown.filter((part) => !figures.includes(part as WordPart) && part !== chart);
  return {
    drawing:
      `<rect width="${width}" height="${height}" fill="${xmlText(colors.paper)}"/>` +
      head.at(0, 0) +
      body.drawing +
      foot.at(0, bottom),
    shown: parts.filter((part) => body.shown.includes(part)),
    lead: choice.lead,
    worth:
      (figures.length ? 1.5 + 0.5 * figures.length : 0) +
      0.4 * Number(choice.lead) +
      (chart ? 3 + 1.5 * body.scale - (0.4 * parts.indexOf(chart)) / parts.length : 0) +
      0.2 * others.length,
  };
}

/** The band of the title, over the whole width. */
function headOf({title, lead, colors}: Sheet, measures: Measures, withLead: boolean) {
  const {width, height, margin, letters} = measures;
  const inner = width - 2 * margin;
  const sizes = Array.from({length: 15}, (_, i) => letters * (2 - i / 10));
  const room = {width: inner, sizes, bold: true, height: height * 0.4};
  const heading = fittedText(title, {...room, most: 2}) ?? fittedText(title, room);
  const under = fittedText(withLead ? (lead ?? '') : '', {
    width: inner,
    sizes: [letters, letters * 0.9],
    height: height * 0.14,
  });
  if (!heading || !under) return undefined;
  const space = margin * 0.6;
  const gap = under.height ? margin * 0.2 : 0;
  const whole = Math.round(2 * space + heading.height + gap + under.height);
  return {
    height: whole,
    at: (x: number, y: number) =>
      `<rect x="${x}" y="${y}" width="${width}" height="${whole}" fill="${xmlText(colors.accent)}"/>` +
      heading.at(x + margin, y + space, colors.onAccent) +
      under.at(x + margin, y + space + heading.height + gap, colors.onAccent),
  };
}

/** Publisher and sources, under a line over the whole width. */
function footOf(
  {publisher, colors, language}: Sheet,
  parts: readonly SheetPart[],
  {width, height, margin, letters}: Measures,
): Block | undefined {
  const {say} = formats(language);
  const room = {width: width - 2 * margin, height: height * 0.2};
  const lines = [
    ...(publisher
      ? [fittedText(publisher, {...room, bold: true, sizes: [letters * 0.8, letters * 0.65]})]
      : []),
    ...sourcesOf(parts).map((source) =>
      fittedText(say`Source: ${source}`, {...room, sizes: [letters * 0.62]}),
    ),
  ];
  const there = lines.filter((line) => line !== undefined);
  const {height: taken, at} = stacked(there, colors.ink);
  if (there.length < lines.length || taken > room.height) return undefined;
  const space = there.length ? margin * 0.45 : 0;
  return {
    height: Math.round(taken + 2 * space),
    at: (x, y) =>
      (there.length
        ? `<rect x="${x}" y="${y}" width="${width}" height="3" fill="${xmlText(colors.accent)}"/>`
        : '') + at(x + margin, y + space),
  };
}

interface Body {
  readonly drawing: string;
  readonly shown: readonly SheetPart[];
  readonly scale: number;
}

/** Numbers with a chart beside or under them; quotes, pairs and texts follow while there is room. */
function bodyOf(
  sheet: Sheet,
  {margin, letters: size, beside}: Measures,
  {figures, chart}: Choice,
  room: Area,
): Body | undefined {
  const {colors, language, parts} = sheet;
  const gap = margin * 0.6;
  const made = (part: WordPart, width: number) =>
    socialBlock(part, {width, size, colors, language});
  const apart = beside && chart !== undefined && figures.length > 0;
  const column = apart ? Math.round(room.width * BESIDE) : 0;
  const side = apart ? figures.map((part) => made(part, column)) : [];
  const rest = apart ? {...room, x: room.x + column + gap, width: room.width - column - gap} : room;
  const blocks = apart ? [] : rowOf(figures, rest.width, gap, made);
  const left = () => rest.height - heightOf(blocks, gap) - (blocks.length ? gap : 0);
  if (heightOf(side, gap) > room.height || left() < 0) return undefined;
  const shown: SheetPart[] = [...figures];
  let scale = 0;
  if (chart) {
    const block = chartBlock(chart, sheet, size, {width: rest.width, height: left()});
    if (block.scale < LEAST_SCALE) return undefined;
    ({scale} = block);
    blocks.push(block);
    shown.push(chart);
  }
  for (const part of parts) {
    const filler =
      part.kind === 'quote' ||
      part.kind === 'pair' ||
      (part.kind === 'text' && !chart && part.text);
    if (!filler) continue;
    const block = made(part, rest.width);
    if (block.height > left()) continue;
    blocks.push(block);
    shown.push(part);
  }
  return {
    drawing: spread(side, {...room, width: column}, gap) + spread(blocks, rest, gap),
    shown,
    scale,
  };
}

/** Headline numbers side by side. */
function rowOf(
  figures: readonly WordPart[],
  width: number,
  gap: number,
  made: (part: WordPart, width: number) => Block,
): Block[] {
  if (!figures.length) return [];
  const each = Math.floor((width - gap * (figures.length - 1)) / figures.length);
  const row = figures.map((part) => made(part, each));
  return [
    {
      height: Math.max(...row.map(({height}) => height)),
      at: (x, y) => row.map(({at}, column) => at(x + column * (each + gap), y)).join(''),
    },
  ];
}

/** A chart's finding, what it counts, and its drawing, as large as there is room. */
function chartBlock(
  {title, subtitle, illustrative, svg}: Chart,
  {colors, language}: Sheet,
  letters: number,
  room: Pick<Area, 'width' | 'height'>,
): Block & {readonly scale: number} {
  const {say} = formats(language);
  const line = (text: string | undefined | false, times: number, bold = false) =>
    (text && fittedText(text, {width: room.width, sizes: [letters * times], bold})) || [];
  const words = stacked(
    [
      line(illustrative && say`Illustrative: made-up figures`, 0.75, true),
      line(title, 1.05, true),
      line(subtitle, 0.8),
    ].flat(),
    colors.ink,
  );
  const space = letters * 0.6;
  const drawing = chartDrawing(svg);
  const scale = Math.min(
    room.width / drawing.width,
    (room.height - words.height - space) / drawing.height,
    MOST_SCALE,
  );
  const [width, height] = [drawing.width, drawing.height].map((each) =>
    Math.max(0, Math.floor(each * scale)),
  ) as [number, number];
  return {
    scale,
    height: words.height + space + height,
    at: (x, y) =>
      words.at(x, y) +
      drawing.at({
        x: Math.round(x + (room.width - width) / 2),
        y: Math.round(y + words.height + space),
        width,
        height,
      }),
  };
}

function heightOf(blocks: readonly Block[], gap: number): number {
  return blocks.reduce((sum, {height}) => sum + height, 0) + gap * Math.max(0, blocks.length - 1);
}

/** Blocks under one another, with the room that is left shared out between them. */
function spread(blocks: readonly Block[], {x, y, height}: Area, gap: number): string {
  const room = height - heightOf(blocks, 0);
  const between = Math.min(room / Math.max(1, blocks.length - 1), 2.5 * gap);
  let top = y + (room - between * (blocks.length - 1)) / 2;
  return blocks
    .map((block) => {
      const made = block.at(x, Math.round(top));
      top += block.height + between;
      return made;
    })
    .join('');
}
