import {formats} from '../format/formats.js';
import type {Sheet, SheetPart} from '../view/sheet.js';
import {fittedText, type FittedText} from './fitted-text.js';
import {nestedPicture} from './nested-picture.js';
import {sheetWords} from './sheet-words.js';
import {socialBlock, type Block, type WordPart} from './social-block.js';
import {xmlText} from './xml-text.js';

/** Shapes of pictures that services of social media show whole. */
export type SocialSize = 'square' | 'wide' | 'tall';

/** A sheet as one picture. */
export interface SocialPicture {
  readonly svg: string;
  /** What the picture shows, in plain sentences, one part a line. */
  readonly alternative: string;
  /** How much larger than in its page the chart is shown; `undefined` where none is. */
  readonly chartScale: number | undefined;
}

/** Measures of a size, in pixels. */
interface Measures {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Letters of sentences, the liked size first. */
  readonly letters: readonly number[];
  /** Letters of the title. */
  readonly titles: readonly number[];
  readonly mostFigures: number;
}

const steps = (largest: number, smallest: number, by: number) =>
  Array.from({length: Math.floor((largest - smallest) / by) + 1}, (_, i) => largest - i * by);

/** Pixels of each size. */
export const socialSizes: Readonly<Record<SocialSize, Measures>> = {
  square: {
    width: 1080,
    height: 1080,
    margin: 56,
    letters: [28, 24],
    titles: steps(60, 16, 4),
    mostFigures: 3,
  },
  wide: {
    width: 1200,
    height: 675,
    margin: 44,
    letters: [24, 21],
    titles: steps(46, 14, 4),
    mostFigures: 3,
  },
  tall: {
    width: 1080,
    height: 1920,
    margin: 64,
    letters: [34, 30, 26],
    titles: steps(72, 20, 4),
    mostFigures: 4,
  },
};

/** In parts of the picture's height. */
const MOST_TITLE = 0.4;
const MOST_LEAD = 0.14;
const MOST_FOOT = 0.2;
/** A chart's letters are no smaller than in its page, and not so large that they shout. */
const LEAST_SCALE = 1;
const MOST_SCALE = 2.6;
/** Column of figures beside a chart, in parts of the width. */
const BESIDE = 0.34;

/** What may differ between two arrangements of the same sheet. */
interface Choice {
  readonly figures: number;
  readonly lead: boolean;
  readonly beside: boolean;
  readonly letters: number;
}

/** One arrangement, and how much of the sheet it shows. */
interface Arrangement {
  readonly drawing: string;
  readonly shown: readonly SheetPart[];
  readonly lead: boolean;
  readonly worth: number;
  readonly chartScale: number | undefined;
}

type Chart = Extract<SheetPart, {readonly kind: 'chart'}>;

/**
 * A sheet as one picture to post: title, as many headline numbers as have room, one chart large enough to be read, then
 * quotes and what was said and done, with publisher and sources at the foot. What has no room is left out whole. It needs no page: texts
 * are measured by `textWidth`.
 *
 * @param sheet - its charts as `svgPicture` makes them; pictures of its author stay out, since a picture asks for no file
 * @throws RangeError for a title without room even in small letters, or a chart that is no picture of ours
 */
export function socialPicture(sheet: Sheet, size: SocialSize): SocialPicture {
  const measures = socialSizes[size];
  const best = choices(sheet, measures)
    .flatMap((choice) => arranged(sheet, measures, choice) ?? [])
    .reduce<Arrangement | undefined>(
      (most, each) => (most && most.worth >= each.worth ? most : each),
      undefined,
    );
  if (!best)
    throw new RangeError(
      `invalid title of the sheet: ${sheet.title.length} letters (expected some that have room in a picture)`,
    );
  const {title, language, publisher} = sheet;
  const lead = best.lead && sheet.lead ? {lead: sheet.lead} : {};
  const by = publisher ? {publisher} : {};
  const alternative = sheetWords({title, language, ...lead, ...by}, best.shown);
  const {width, height} = measures;
  const head =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
    ` font-family="Arial, 'Liberation Sans', Helvetica, sans-serif" lang="${xmlText(language)}" role="img"` +
    ` aria-labelledby="sheet-title sheet-words"><title id="sheet-title">${xmlText(title)}</title>` +
    `<desc id="sheet-words">${xmlText(alternative)}</desc>`;
  return {
    svg: `${head}${best.drawing}</svg>`,
    alternative: `${alternative}\n`,
    chartScale: best.chartScale,
  };
}

function choices({parts, lead}: Sheet, {mostFigures, letters}: Measures): readonly Choice[] {
  const figures = parts.filter(({kind}) => kind === 'figure').length;
  return Array.from({length: Math.min(mostFigures, figures) + 1}, (_, i) => i).flatMap((count) =>
    (lead ? [true, false] : [false]).flatMap((withLead) =>
      (count ? [false, true] : [false]).flatMap((beside) =>
        letters.map((letter) => ({figures: count, lead: withLead, beside, letters: letter})),
      ),
    ),
  );
}

/** A sheet in one arrangement; `undefined` where it has no room. */
function arranged(sheet: Sheet, measures: Measures, choice: Choice): Arrangement | undefined {
  const {width, height, margin} = measures;
  const {colors, parts} = sheet;
  const head = headOf(sheet, measures, choice);
  const figures = parts.filter((part) => part.kind === 'figure').slice(0, choice.figures);
  const foot = footOf(sheet, figures, measures);
  if (!head || !foot) return undefined;
  const top = head.height;
  const room = {
    x: margin,
    y: top,
    width: width - 2 * margin,
    height: height - top - foot.height - margin * 0.6,
  };
  const body = bodyOf(sheet, {figures, room, choice, gap: margin * 0.7});
  if (!body) return undefined;
  const shown = parts.filter((part) => body.shown.includes(part));
  return {
    drawing:
      `<rect width="${width}" height="${height}" fill="${xmlText(colors.paper)}"/>` +
      head.at(0, 0) +
      body.drawing +
      foot.at(margin, height - margin * 0.6 - foot.height),
    shown,
    lead: choice.lead,
    chartScale: body.chartScale,
    worth:
      figures.length +
      (choice.lead ? 1 : 0) +
      (body.chartScale ? 2.5 + Math.min(body.chartScale, 2) : 0) +
      0.6 * (shown.length - figures.length - (body.chartScale ? 1 : 0)) +
      choice.letters / 60,
  };
}

/** The band of the title, over the whole width. */
function headOf(
  {title, lead, colors}: Sheet,
  measures: Measures,
  choice: Choice,
): Block | undefined {
  const {width, height, margin, titles} = measures;
  const inner = width - 2 * margin;
  const large = fittedText(title, {
    width: inner,
    sizes: titles,
    bold: true,
    most: 3,
    height: height * MOST_TITLE,
  });
  const heading =
    large ??
    fittedText(title, {width: inner, sizes: titles, bold: true, height: height * MOST_TITLE});
  const {letters} = choice;
  const under = choice.lead
    ? fittedText(lead ?? '', {
        width: inner,
        sizes: [letters, letters * 0.9],
        height: height * MOST_LEAD,
      })
    : undefined;
  if (!heading || (choice.lead && !under)) return undefined;
  const space = margin * 0.75;
  const gap = under ? margin * 0.25 : 0;
  const whole = 2 * space + heading.height + gap + (under?.height ?? 0);
  return {
    height: whole,
    at: (x, y) =>
      `<rect x="${x}" y="${y}" width="${width}" height="${Math.round(whole)}" fill="${xmlText(colors.accent)}"/>` +
      heading.at(x + margin, y + space, colors.onAccent) +
      (under?.at(x + margin, y + space + heading.height + gap, colors.onAccent) ?? ''),
  };
}

/** Publisher, and sources of the numbers above; a chart has its own with it. */
function footOf(
  sheet: Sheet,
  figures: readonly SheetPart[],
  measures: Measures,
): Block | undefined {
  const {width, height, margin, letters} = measures;
  const {say} = formats(sheet.language);
  const inner = width - 2 * margin;
  const [letter = 24] = letters;
  const sources = figures.flatMap((part) => ('source' in part && part.source ? [part.source] : []));
  const texts: [string, boolean][] = [
    ...(sheet.publisher ? [[sheet.publisher, true] as [string, boolean]] : []),
    ...[...new Set(sources)].map((each): [string, boolean] => [say`Source: ${each}`, false]),
  ];
  const lines: FittedText[] = [];
  for (const [text, bold] of texts) {
    const line = fittedText(text, {
      width: inner,
      bold,
      height: height * MOST_FOOT,
      sizes: [letter * (bold ? 0.85 : 0.75), letter * 0.65],
    });
    if (!line) return undefined;
    lines.push(line);
  }
  const space = lines.length ? margin * 0.35 : 0;
  const whole = space + lines.reduce((sum, line) => sum + line.height, 0);
  if (whole > height * MOST_FOOT + space) return undefined;
  return {
    height: whole,
    at(x, y) {
      let next = y + space;
      const rule = lines.length
        ? `<rect x="${x}" y="${Math.round(y)}" width="${inner}" height="3" fill="${xmlText(sheet.colors.accent)}"/>`
        : '';
      const written = lines.map((line) => {
        const made = line.at(x, next, sheet.colors.ink);
        next += line.height;
        return made;
      });
      return rule + written.join('');
    },
  };
}

/** Room between head and foot. */
interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface BodyOptions {
  readonly figures: readonly WordPart[];
  readonly room: Area;
  readonly choice: Choice;
  readonly gap: number;
}

interface Body {
  readonly drawing: string;
  readonly shown: readonly SheetPart[];
  readonly chartScale: number | undefined;
}

function bodyOf(sheet: Sheet, {figures, room, choice, gap}: BodyOptions): Body | undefined {
  const {colors, language} = sheet;
  const size = choice.letters;
  if (!choice.beside) {
    const rows = rowsOf(figures, {
      gap,
      block: (part, width) => socialBlock(part, {width, size, colors, language}),
      width: room.width,
    });
    return filled(sheet, {first: rows, figures, room, gap, size});
  }
  const width = Math.round(room.width * BESIDE);
  const column = figures.map((part) => socialBlock(part, {width, size, colors, language}));
  if (heightOf(column, gap) > room.height - 2 * gap) return undefined;
  const x = room.x + width + gap;
  const rest = {...room, x, width: room.width - width - gap};
  const side = filled(sheet, {first: [], figures: [], room: rest, gap, size});
  // Numbers alone at one side would leave the other one empty.
  if (!side?.shown.length) return undefined;
  return {
    ...side,
    drawing: spread(column, {...room, width}, gap) + side.drawing,
    shown: [...figures, ...side.shown],
  };
}

/** Figures side by side: in one row up to three, else two in a row. */
function rowsOf(
  figures: readonly WordPart[],
  {
    gap,
    block,
    width,
  }: {
    readonly gap: number;
    readonly block: (part: WordPart, width: number) => Block;
    readonly width: number;
  },
): readonly Block[] {
  const columns = figures.length > 3 ? 2 : figures.length;
  const each = Math.floor((width - gap * (columns - 1)) / columns);
  const rows: Block[] = [];
  for (let i = 0; i < figures.length; i += columns) {
    const row = figures.slice(i, i + columns).map((part) => block(part, each));
    rows.push({
      height: Math.max(...row.map(({height}) => height)),
      at: (x, y) => row.map(({at}, column) => at(x + column * (each + gap), y)).join(''),
    });
  }
  return rows;
}

/** A column that begins with some blocks; a chart and other words follow while there is room. */
function filled(
  {parts, colors, language}: Sheet,
  {
    first,
    figures,
    room,
    gap,
    size,
  }: {
    readonly first: readonly Block[];
    readonly figures: readonly SheetPart[];
    readonly room: Area;
    readonly gap: number;
    readonly size: number;
  },
): Body | undefined {
  const left = (blocks: readonly Block[]) =>
    room.height - heightOf(blocks, gap) - (blocks.length ? 3 : 2) * gap;
  if (first.length && left(first) < -gap) return undefined;
  const blocks = [...first];
  const shown = [...figures];
  const chart = parts
    .filter((part): part is Chart => part.kind === 'chart')
    .map((part) => ({
      part,
      scale: Math.min(room.width / part.width, left(blocks) / part.height, MOST_SCALE),
    }))
    .find(({scale}) => scale >= LEAST_SCALE);
  if (chart) {
    blocks.push(chartBlock(chart.part, chart.scale, room.width));
    shown.push(chart.part);
  }
  for (const part of parts) {
    if (part.kind !== 'quote' && part.kind !== 'pair') continue;
    const block = socialBlock(part, {width: room.width, size, colors, language});
    if (block.height > left(blocks)) continue;
    blocks.push(block);
    shown.push(part);
  }
  return {drawing: spread(blocks, room, gap), shown, chartScale: chart?.scale};
}

function chartBlock(part: Chart, scale: number, room: number): Block {
  const [width, height] = [Math.floor(part.width * scale), Math.floor(part.height * scale)];
  return {
    height,
    at: (x, y) =>
      nestedPicture(part, {
        box: {x: Math.round(x + (room - width) / 2), y: Math.round(y), width, height},
        prefix: 'chart-',
      }),
  };
}

function heightOf(blocks: readonly Block[], gap: number): number {
  return blocks.reduce((sum, {height}) => sum + height, 0) + gap * Math.max(0, blocks.length - 1);
}

/** Blocks under one another, with the room that is left shared out between them. */
function spread(blocks: readonly Block[], {x, y, height}: Area, gap: number): string {
  const taken = blocks.reduce((sum, block) => sum + block.height, 0);
  const space = Math.max(gap, (height - taken) / (blocks.length + 1));
  let top = y + space;
  return blocks
    .map((block) => {
      const made = block.at(x, Math.round(top));
      top += block.height + space;
      return made;
    })
    .join('');
}
