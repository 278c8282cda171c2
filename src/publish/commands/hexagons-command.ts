import {shapesInFile} from '../boundaries/shapes-in-file.js';
import {hexagonsOf} from '../hexagons/hexagons-of.js';
import {hexjsonText} from '../hexagons/hexjson-text.js';
import {boundaryOptions} from './boundary-options.js';
import type {Command} from './command.js';
import {numberOption} from './number-option.js';
import {oneFile} from './one-file.js';
import {outOption} from './out-option.js';
import {out} from './out.js';

/** Layouts made, of which the best is taken. */
const STARTS = 3;

export const hexagonsCommand: Command = {
  name: 'hexagons',
  summary: 'lays the areas of a boundary file out as hexagons, neighbours as near as can be',
  usage: 'BOUNDARIES.json [--seed NUMBER] --out FILE',
  options: {
    seed: {
      type: 'string',
      value: 'NUMBER',
      description: 'another number gives another layout; 1 when left out',
    },
    ...boundaryOptions,
    ...outOption,
  },
  example: 'vcse-charts hexagons ccg-2018.topo.json --out ccg-2018.hex.json',
  async run(given, streams) {
    const code = given.text('code');
    const shapes = await shapesInFile(oneFile(given), {
      projected: given.flag('projected'),
      ...(code === undefined ? {} : {codeProperty: code}),
    });
    const seed = numberOption(
      given,
      'seed',
      1,
      (value) => Number.isInteger(value) && value < 2 ** 32,
    );
    const layout = hexagonsOf(shapes, {seed, starts: STARTS});
    const {kept, near, pairs} = layout;
    const share = pairs ? Math.round((100 * kept) / pairs) : 100;
    streams.err(
      `${shapes.areas.length} hexagons: ${kept} of ${pairs} pairs of neighbours touch (${share}%), ${near} are at most two steps apart\n`,
    );
    await out(given.text('out'), hexjsonText(shapes.areas, layout), streams);
    return 0;
  },
};
