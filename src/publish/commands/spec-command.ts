import {basename} from 'node:path';
import {kindOf} from '../documents/kind-of.js';
import {openDocument} from '../documents/open-document.js';
import {boundariesOf} from '../spec/boundaries-of.js';
import type {ChartSetting, SettingValue} from '../spec/chart-settings.js';
import {specCharts, type SpecChart} from '../spec/spec-charts.js';
import type {Command, CommandOptions, Given} from './command.js';
import {oneFile} from './one-file.js';
import {outOption} from './out-option.js';
import {out} from './out.js';

const charts = Object.entries(specCharts);

/** Every setting of any chart, with the charts that have it. */
const settings = new Map<string, {readonly setting: ChartSetting; readonly of: string[]}>();
for (const [type, chart] of charts) {
  for (const setting of chart.settings) {
    const known = settings.get(setting.attribute);
    if (known) known.of.push(type);
    else settings.set(setting.attribute, {setting, of: [type]});
  }
}

const settingOptions: CommandOptions = Object.fromEntries(
  [...settings].map(([attribute, {setting, of}]) => [
    attribute,
    setting.type === 'flag'
      ? {type: 'boolean', description: `of ${of.join(', ')}`}
      : {
          type: 'string',
          value: setting.type === 'number' ? 'NUMBER' : 'TEXT',
          description: `of ${of.join(', ')}`,
        },
  ]),
);

export const specCommand: Command = {
  name: 'spec',
  summary: 'writes a figure as a Vega-Lite 6 specification, complete with its data',
  usage: 'DOC.json --type CHART [--measure NAME…] [--boundaries FILE] [--out FILE]',
  options: {
    type: {
      type: 'string',
      value: 'CHART',
      description: `${charts.map(([type]) => type).join(', ')}; what follows are their attributes`,
    },
    ...settingOptions,
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
    const boundaries =
      type === 'map' ? await boundariesOf(document, path, given.text('boundaries')) : undefined;
    const source = {document, name, ...(boundaries ? {boundaries} : {})};
    const spec = await chart.spec(source, asked);
    if (!spec) throw new RangeError(`nothing of ${name} is in the figure for this choice`);
    await out(given.text('out'), `${JSON.stringify(spec, undefined, 1)}\n`, streams);
    return 0;
  },
};

/** The chart that is asked for, if it is a figure of such a document. */
function chartOf(
  type: string | undefined,
  kind: string,
): {readonly type: string; readonly chart: SpecChart} {
  const fitting = charts.flatMap(([name, {kinds}]) => (kinds.includes(kind) ? [name] : []));
  const document = `${kind === 'insight' ? 'an' : 'a'} ${kind} document`;
  if (!fitting.length) throw new RangeError(`no chart of this version shows ${document}`);
  const expected = `(expected ${fitting.join(', ')} for ${document})`;
  if (type === undefined) throw new RangeError(`missing --type ${expected}`);
  const chart = Object.hasOwn(specCharts, type) ? specCharts[type] : undefined;
  if (!chart) throw new RangeError(`unknown --type ${type} ${expected}`);
  if (!fitting.includes(type))
    throw new RangeError(`--type ${type} does not show ${document} ${expected}`);
  return {type, chart};
}

/** The settings that stand on the command line, by the names that the chart has for them. */
function askedOf(
  given: Given,
  type: string,
  chart: SpecChart,
): Readonly<Record<string, SettingValue>> {
  const own = new Set(chart.settings.map(({attribute}) => attribute));
  const asked: Record<string, SettingValue> = {};
  for (const [attribute, {setting, of}] of settings) {
    const flag = given.flag(attribute);
    const text = given.text(attribute);
    if (!flag && text === undefined) continue;
    if (!own.has(attribute))
      throw new RangeError(`--${attribute} is a setting of ${of.join(', ')}, not of ${type}`);
    asked[setting.property] =
      flag || (setting.type === 'number' ? numberOf(attribute, text) : text);
  }
  if (type !== 'map' && given.text('boundaries') !== undefined)
    throw new RangeError(`--boundaries is a setting of map, not of ${type}`);
  return asked;
}

function numberOf(attribute: string, text = ''): number {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  throw new RangeError(`unknown --${attribute} ${text.slice(0, 60)} (expected a number)`);
}
