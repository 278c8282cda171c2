import {expect} from '@open-wc/testing';
import {parse, View} from 'vega';
import {compile, type TopLevelSpec} from 'vega-lite';
import {brushInputs} from '../../src/elements/brush-inputs.js';
import {keyedBrushes} from '../../src/elements/keyed-brushes.js';

type Field = HTMLInputElement | HTMLSelectElement;

const number = {field: 'number', type: 'quantitative'};
const name = {field: 'name', type: 'nominal'};

/** A figure with a selection across (`x`), down (`y`) or both, and its fields. */
async function brushed(x: object, y: object, ...encodings: readonly string[]) {
  const values = [1, 2, 3, 4].map((at) => ({
    number: at,
    name: 'abcd'[at - 1],
    local: `2018-0${at + 3}-01T00:00`,
    day: Date.UTC(2018, at + 2, 1),
  }));
  const made = compile({
    data: {values},
    params: [{name: 'marked', select: {type: 'interval', encodings}}],
    mark: 'point',
    encoding: {x, y},
  } as unknown as TopLevelSpec).spec;
  const {spec, brushes} = keyedBrushes(made);
  const view = await new View(parse(spec), {renderer: 'none'}).runAsync();
  const labels = brushInputs(view, brushes[0] ?? [], (field) => `The ${field}`, 'en');
  const fields = labels.map((label) => label.querySelector<Field>('input, select')!);
  const marked = () =>
    view.signal('marked') as Readonly<Record<string, readonly (number | string)[]>>;
  return {
    view,
    labels,
    fields,
    marked,
    /** Both ends, the lower first, to three places. */
    ends: (field: string) =>
      (marked()[field] ?? [])
        .map((end) => Math.round(Number(end) * 1000) / 1000 || 0)
        .sort((one, other) => one - other),
    write: async (at: number, text: string) => {
      const field = fields[at]!;
      if (field instanceof HTMLSelectElement)
        field.selectedIndex = [...field.options].findIndex((option) => option.text === text);
      else field.value = text;
      field.dispatchEvent(new Event('input', {bubbles: true}));
      await view.runAsync();
    },
  };
}

describe('brushInputs', () => {
  it('has two fields for each side, which say what they are for', async () => {
    const {labels, fields, view} = await brushed(number, name, 'x', 'y');
    expect(labels.map((label) => label.firstChild?.textContent)).to.deep.equal([
      'The number: from',
      'The number: to',
      'The name: from',
      'The name: to',
    ]);
    expect(fields.map(({type}) => type)).to.deep.equal([
      'number',
      'number',
      'select-one',
      'select-one',
    ]);
    expect(fields.map(({value}) => value)).to.deep.equal(['', '', '', '']);
    expect([...(fields[2] as HTMLSelectElement).options].map(({text}) => text)).to.deep.equal([
      '',
      'a',
      'b',
      'c',
      'd',
    ]);
    view.finalize();
  });

  it('selects between two numbers, to the end of the axis where one is left out, and never beyond it', async () => {
    const {write, ends, view} = await brushed(number, name, 'x');
    await write(0, '2');
    expect(ends('number')).to.deep.equal([2, 4]);
    await write(1, '3');
    expect(ends('number')).to.deep.equal([2, 3]);
    await write(1, '99');
    expect(ends('number')).to.deep.equal([2, 4]);
    await write(0, '4');
    await write(1, '1.5');
    expect(ends('number')).to.deep.equal([1.5, 4]);
    await write(0, '');
    await write(1, '');
    expect(ends('number')).to.deep.equal([]);
    view.finalize();
  });

  it('selects on both sides as soon as one is written', async () => {
    const {write, marked, ends, view} = await brushed(number, name, 'x', 'y');
    await write(3, 'b');
    expect(marked()['name']).to.deep.equal(['a', 'b']);
    expect(ends('number')).to.deep.equal([0, 4]);
    view.finalize();
  });

  it('takes days, as they are where the scale has them', async () => {
    for (const [field, type, first] of [
      ['day', 'utc', Date.UTC(2018, 4, 1)],
      ['local', 'time', new Date(2018, 4, 1).getTime()],
    ] as const) {
      const x = {field, type: 'temporal', scale: {type}};
      const {write, ends, fields, view} = await brushed(x, name, 'x');
      expect(fields[0]?.type).to.equal('date');
      await write(0, '2018-05-01');
      await write(1, '2018-06-01');
      expect(Math.abs((ends(field)[0] ?? 0) - first)).to.be.below(1000);
      expect(fields.map(({value}) => value)).to.deep.equal(['2018-05-01', '2018-06-01']);
      view.finalize();
    }
  });

  it('shows what is selected in another way, and leaves alone what a reader is writing', async () => {
    const {view, fields, write} = await brushed(number, name, 'x', 'y');
    view.signal('marked_x_keyed_0', [1.23456, 3]).signal('marked_y_keyed_0', ['d', 'b']);
    await view.runAsync();
    expect(fields.slice(0, 2).map(({value}) => value)).to.deep.equal(['1.235', '3']);
    expect(
      fields.slice(2).map((field) => (field as HTMLSelectElement).selectedOptions[0]?.text),
    ).to.deep.equal(['b', 'd']);
    await write(0, '-50');
    expect(fields[0]?.value).to.equal('-50');
    view.signal('marked_x_keyed_0', []).signal('marked_y_keyed_0', []);
    await view.runAsync();
    expect(fields.map(({value}) => value)).to.deep.equal(['', '', '', '']);
    view.finalize();
  });
});
