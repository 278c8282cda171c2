import {gzipSync} from 'node:zlib';
import {boundaryText} from '../boundaries/boundary-text.js';
import {shapesInFile} from '../boundaries/shapes-in-file.js';
import {simplified} from '../boundaries/simplified.js';
import {boundaryOptions} from './boundary-options.js';
import type {Command} from './command.js';
import {numberOption} from './number-option.js';
import {oneFile} from './one-file.js';
import {outOption} from './out-option.js';
import {out} from './out.js';

/** Least triangle that a point may stand for, in km², and steps to a km, where nothing is asked. */
const DETAIL = 0.5;
const GRID = 20;

export const simplifyCommand: Command = {
  name: 'simplify',
  summary: 'makes a boundary file small enough for a page, neighbours still meeting',
  usage: 'BOUNDARIES.json [--detail KM2] [--grid STEPS] --out FILE',
  options: {
    detail: {
      type: 'string',
      value: 'KM2',
      description: `least triangle that a point may stand for, in km²; ${DETAIL} when left out`,
    },
    grid: {
      type: 'string',
      value: 'STEPS',
      description: `places to a km; ${GRID} (50 m) when left out`,
    },
    ...boundaryOptions,
    ...outOption,
  },
  example: 'vcse-charts simplify districts.geojson --code LAD23CD --out districts.topo.json',
  async run(given, streams) {
    const code = given.text('code');
    const shapes = await shapesInFile(oneFile(given), {
      projected: given.flag('projected'),
      ...(code === undefined ? {} : {codeProperty: code}),
    });
    const detail = numberOption(given, 'detail', DETAIL, (value) => value >= 0);
    const grid = numberOption(given, 'grid', GRID, (value) => value > 0);
    const fewer = simplified(shapes, {detail});
    const text = boundaryText(fewer, 'areas', grid);
    const points = ({arcs}: typeof shapes) => arcs.reduce((sum, arc) => sum + arc.length / 2, 0);
    streams.err(
      `${fewer.areas.length} areas: ${points(fewer)} of ${points(shapes)} points, ${Math.round(gzipSync(text).length / 1000)} KB compressed\n`,
    );
    await out(given.text('out'), text, streams);
    return 0;
  },
};
