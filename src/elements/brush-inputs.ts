import type {View} from 'vega';
import {formats} from '../format/formats.js';
import type {Language} from '../format/messages.js';
import type {BrushSide} from './keyed-brushes.js';

/** A scale of Vega's, as far as it is read here; one of names has a bandwidth. */
interface Scale {
  readonly type: string;
  readonly domain: () => readonly unknown[];
  readonly bandwidth?: () => number;
}

/** A field for one end of a side: a number, or the position of a name; `NaN` while it is empty. */
interface End {
  readonly label: HTMLElement;
  readonly get: () => number;
  readonly set: (at: number) => void;
}

/**
 * Fields that set what is otherwise selected by dragging, two for each side; what is dragged is shown in them.
 *
 * @param brush - the sides of one selection
 * @param titleOf - what the figure calls a field
 * @returns labels, each with its field
 */
export function brushInputs(
  view: View,
  brush: readonly BrushSide[],
  titleOf: (field: string) => string,
  language: Language,
): readonly HTMLElement[] {
  const {say} = formats(language);
  const sides = brush.map((side) => {
    const scale = () => view.scale(side.scale) as Scale;
    const title = titleOf(side.field);
    const end = scale().bandwidth ? nameIn : numberIn;
    const ends = [end(say`${title}: from`, scale()), end(say`${title}: to`, scale())];
    return {...side, ends, names: end === nameIn, domain: () => scale().domain()};
  });
  let writing = false;

  const select = async () => {
    const some = sides.some(({ends}) => ends.some(({get}) => !Number.isNaN(get())));
    for (const {signal, ends, names, domain} of sides) {
      const all = domain();
      const places = all.map((each, at) => (names ? at : Number(each)));
      const whole = [Math.min(...places), Math.max(...places)] as const;
      const kept = ends.map(({get}, i) => {
        const at = Number.isNaN(get()) ? (whole[i] ?? 0) : get();
        return Math.max(whole[0], Math.min(whole[1], at));
      });
      view.signal(signal, some ? kept.map((at) => (names ? all[at] : at)) : []);
    }
    writing = true;
    await view.runAsync();
    writing = false;
  };
  const show = (value: unknown) => {
    const selected = (value ?? {}) as Readonly<Record<string, readonly unknown[] | undefined>>;
    for (const {field, ends, names, domain} of sides) {
      const all = domain();
      const places = (selected[field] ?? []).map((each) =>
        names ? all.indexOf(each) : Number(each),
      );
      for (const [i, {set}] of ends.entries())
        set(places.length ? (i ? Math.max(...places) : Math.min(...places)) : NaN);
    }
  };

  const {param = ''} = brush[0] ?? {};
  show(view.signal(param));
  // What a reader is writing is left as it is.
  view.addSignalListener(param, (_, value: unknown) => {
    if (!writing) show(value);
  });
  const labels = sides.flatMap(({ends}) => ends.map(({label}) => label));
  for (const label of labels) label.addEventListener('input', () => void select());
  return labels;
}

function nameIn(text: string, {domain}: Scale): End {
  const field = document.createElement('select');
  field.append(new Option(), ...domain().map((name) => new Option(String(name))));
  return {
    label: labelled(text, field),
    get: () => (field.selectedIndex > 0 ? field.selectedIndex - 1 : NaN),
    set: (at) => (field.selectedIndex = Number.isNaN(at) ? 0 : at + 1),
  };
}

/**
 * A number, or a day where the scale is of time; a scale of the reader's own time has days begin where the reader is. Written
 * as text: Safari takes no empty number, and a browser without a field for days has one for text.
 */
function numberIn(text: string, {type}: Scale): End {
  const field = document.createElement('input');
  const days = type === 'time' || type === 'utc';
  field.type = days ? 'date' : 'number';
  field.step = 'any';
  const behind = (at: number) => (type === 'time' ? new Date(at).getTimezoneOffset() * 60_000 : 0);
  const textOf = (at: number) =>
    days ? new Date(at - behind(at)).toISOString().slice(0, 10) : String(Number(at.toPrecision(4)));
  return {
    label: labelled(text, field),
    get() {
      const at = days ? Date.parse(field.value) : Number.parseFloat(field.value);
      return at + behind(at);
    },
    set: (at) => (field.value = Number.isNaN(at) ? '' : textOf(at)),
  };
}

function labelled(text: string, field: HTMLElement): HTMLElement {
  const label = document.createElement('label');
  label.append(text, ' ', field);
  return label;
}
