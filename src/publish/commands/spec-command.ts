import {basename} from 'node:path';
import {kindOf} from '../documents/kind-of.js';
import {openDocument} from '../documents/open-document.js';
import {boundariesOf} from '../spec/boundaries-of.js';
import {askedOf, chartOf, chartOptions} from './chart-options.js';
import type {Command} from './command.js';
import {oneFile} from './one-file.js';
import {outOption} from './out-option.js';
import {out} from './out.js';

export const specCommand: Command = {
  name: 'spec',
  summary: 'writes a figure as a Vega-Lite 6 specification, complete with its data',
  usage: 'DOC.json --type CHART [--measure NAME…] [--boundaries FILE] [--out FILE]',
  options: {
    ...chartOptions,
    boundaries: {
      type: 'string',
      value: 'FILE',
      description: 'shapes of a map, instead of those that the document names',
    },
    ...outOption,
  },
  example: 'vcse-charts spec survey.json --type survey --out figure.vl.json',
  async run(given, streams) {
    const path = oneFile(given);
    const document = await openDocument(path);
    const name = basename(path);
    const {type, chart} = chartOf(given.text('type'), kindOf(document) ?? 'unknown');
    const asked = askedOf(given, type, chart);
    if (type !== 'map' && given.text('boundaries') !== undefined)
      throw new RangeError(`--boundaries is a setting of map, not of ${type}`);
    const boundaries =
      type === 'map' ? await boundariesOf(document, path, given.text('boundaries')) : undefined;
    const source = {document, name, ...(boundaries ? {boundaries} : {})};
    const spec = await chart.spec(source, asked);
    if (!spec) throw new RangeError(`nothing of ${name} is in the figure for this choice`);
    await out(given.text('out'), `${JSON.stringify(spec, undefined, 1)}\n`, streams);
    return 0;
  },
};
