import type {ChartSetting, SettingValue} from '../spec/chart-settings.js';
import {specCharts, type SpecChart} from '../spec/spec-charts.js';
import type {CommandOptions, Given} from './command.js';

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

/** The options that name a chart and its settings. */
export const chartOptions: CommandOptions = {
  type: {
    type: 'string',
    value: 'CHART',
    description: `${charts.map(([type]) => type).join(', ')}; what follows are their attributes`,
  },
  ...Object.fromEntries(
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
  ),
};

/**
 * The chart that is asked for.
 *
 * @throws RangeError when there is none, or it is no figure of such a document
 */
export function chartOf(
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

/**
 * The settings that stand on the command line, by the names that the chart has for them.
 *
 * @throws RangeError when one is no setting of this chart
 */
export function askedOf(
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
  return asked;
}

function numberOf(attribute: string, text = ''): number {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  throw new RangeError(`unknown --${attribute} ${text.slice(0, 60)} (expected a number)`);
}
