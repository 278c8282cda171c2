import type {Spec} from 'vega';

/** One side of what a reader selects by dragging: from where to where in one field. */
export interface BrushSide {
  /** The author's parameter. */
  readonly param: string;
  /** The field, as the value of the parameter names it. */
  readonly field: string;
  /** Name of the scale that it is drawn by. */
  readonly scale: string;
  /** Name of the signal, inside a view, that has both ends in pixels. */
  readonly pixels: string;
  /** Name of the signal, of the whole figure, that takes both ends as values of the field; an empty list lets go. */
  readonly signal: string;
}

/** What is read of a part of a compiled figure. */
interface Part {
  readonly signals?: readonly Signal[];
  readonly scales?: readonly {readonly name: string}[];
  readonly marks?: readonly Part[];
  /** Where its data are from; `facet` where there is one such part for each value of a field. */
  readonly from?: object;
}

interface Signal {
  readonly name: string;
  readonly value?: unknown;
  readonly on?: readonly {readonly events?: unknown; readonly update?: string}[];
}

const FIELDS = '_tuple_fields';
/** What turns the pixels of a selection into values of its field; it names the scale. */
const VALUES = /\binvert\((".*?[^\\]"),/;

/**
 * A compiled figure whose selections by dragging (`interval`) can be set without, and the sides of each of them. Such a
 * selection lies inside a view, where no caller reaches it: each side gets a signal of the whole figure, which it follows.
 * Selections on maps, of scales (`bind`) and in facets are left as they are.
 */
export function keyedBrushes(made: Spec): {
  readonly spec: Spec;
  readonly brushes: readonly (readonly BrushSide[])[];
} {
  const scales = new Set((made as Part).scales?.map(({name}) => name));
  const brushes: (readonly BrushSide[])[] = [];
  const keyed = (part: Part): Part => {
    const {signals = [], marks = [], from = {}} = part;
    if ('facet' in from) return part;
    const own = signals
      .filter(({name}) => name.endsWith(FIELDS))
      .map((fields, i) => sidesOf(fields, signals, brushes.length + i))
      .filter((sides) => sides.length > 0 && sides.every(({scale}) => scales.has(scale)));
    brushes.push(...own);
    const follow = (signal: Signal): Signal => {
      const side = own.flat().find(({pixels}) => pixels === signal.name);
      return side ? {...signal, on: [...(signal.on ?? []), following(side)]} : signal;
    };
    // A signal of the whole figure tells the signals of a view nothing; one of the view's own that is worked out from it does.
    const heard = own.flat().map(({signal}) => ({name: heardOf(signal), update: signal}));
    return {...part, signals: [...heard, ...signals.map(follow)], marks: marks.map(keyed)};
  };
  const spec = keyed(made as Part);
  const keys = brushes.flat().map(({signal}) => ({name: signal, value: []}));
  return {spec: {...spec, signals: [...(spec.signals ?? []), ...keys]} as Spec, brushes};
}

function sidesOf(
  {name, value}: Signal,
  signals: readonly Signal[],
  at: number,
): readonly BrushSide[] {
  const param = name.slice(0, -FIELDS.length);
  return (value as readonly {field: string; channel: string}[]).map(({field, channel}) => {
    const pixels = `${param}_${channel}`;
    const update = signals
      .flatMap(({on = []}) => on)
      .find(({events}) => (events as {signal?: unknown} | undefined)?.signal === pixels)?.update;
    const [, scale = '""'] = VALUES.exec(update ?? '') ?? [];
    const signal = `${pixels}_keyed_${at}`;
    return {param, field, scale: JSON.parse(scale) as string, pixels, signal};
  });
}

/**
 * How the pixels of a side follow its signal: an end of numbers lies a little outside its value, so that rounding does not
 * leave the value out; an end of names lies in the last name's own place.
 */
function following({scale, signal}: BrushSide): NonNullable<Signal['on']>[number] {
  const heard = heardOf(signal);
  const name = JSON.stringify(scale);
  const ends = [0, 1].map((at) => `scale(${name}, ${heard}[${at}])`).join(', ');
  const wide = `bandwidth(${name})`;
  const from = `min(${ends}) - (${wide} ? 0 : 1e-6)`;
  const to = `max(${ends}) + ${wide} * 0.999 + 1e-6`;
  return {events: {signal: heard}, update: `length(${heard}) ? [${from}, ${to}] : [0, 0]`};
}

function heardOf(signal: string): string {
  return `${signal}_heard`;
}
