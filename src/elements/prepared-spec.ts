import type {Language} from '../format/messages.js';
import {figureFormats} from '../format/figure-formats.js';
import type {Size} from '../draw/drawing.js';
import type {Plain, VegaPart} from '../view/vega.js';

/** Narrower than this, in pixels, views that stand beside one another stand under one another. */
const NARROW = 600;
/** What an axis and the space beside it take of a view's room, in pixels. */
const BESIDE = 90;

const several = ['hconcat', 'vconcat', 'concat', 'facet', 'repeat'];

/**
 * A specification for a room and a language: the figure is as wide as the room unless its author says how wide it is, and our
 * formats know the language. Its parameter `chosen` holds the identifier of the chosen item; it is added where it is missing.
 */
export function preparedSpec(
  spec: VegaPart,
  {width, em}: Size,
  language: Language,
): {readonly spec: VegaPart; readonly viewWidth: number} {
  const {params, ...rest} = spoken(spec, language) as VegaPart;
  const known = Array.isArray(params) ? (params as readonly VegaPart[]) : [];
  const all: VegaPart = {
    ...arranged(rest, width),
    params: known.some(({name}) => name === 'chosen')
      ? known
      : [...known, {name: 'chosen', value: null}],
  };
  const beside = besides(all);
  const viewWidth = Math.max(120, Math.floor(width / beside - BESIDE * em));
  const single = !several.some((key) => key in all) && !faceted(all) && all['width'] === undefined;
  return {
    viewWidth,
    spec: single
      ? {...all, width: Math.floor(width), autosize: {type: 'fit-x', contains: 'padding'}}
      : all,
  };
}

function arranged(spec: VegaPart, width: number): VegaPart {
  const {hconcat, ...rest} = spec;
  return hconcat !== undefined && width < NARROW ? {...rest, vconcat: hconcat} : spec;
}

/** How many views stand beside one another at most. */
function besides({hconcat, concat, columns, repeat, facet, encoding}: VegaPart): number {
  if (Array.isArray(hconcat)) return hconcat.length;
  const listed = concat ?? repeat;
  if (Array.isArray(listed)) return typeof columns === 'number' ? columns : listed.length;
  const {column} = {...object(encoding), ...object(facet)};
  if (column !== undefined) return 3;
  return typeof columns === 'number' ? columns : 1;
}

function faceted({encoding}: VegaPart): boolean {
  return ['row', 'column', 'facet'].some((key) => key in object(encoding));
}

function object(value: Plain | undefined): VegaPart {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as VegaPart)
    : {};
}

/** Our formats take the language as what other formats take as their pattern; a width of the page's is the room's. */
function spoken(node: Plain, language: Language): Plain {
  if (Array.isArray(node)) return node.map((each: Plain) => spoken(each, language));
  if (typeof node !== 'object' || node === null) return node;
  const part = node as VegaPart;
  const entries = Object.entries(part).flatMap(([key, value]): [string, Plain][] => {
    if (key === 'values' || key === 'datasets') return [[key, value]];
    return key === 'width' && value === 'container' ? [] : [[key, spoken(value, language)]];
  });
  const type = part['formatType'];
  if (typeof type === 'string' && type in figureFormats) entries.push(['format', language]);
  return Object.fromEntries(entries);
}
