import {basename} from 'node:path';
import {bootstrap} from '../../analysis/bootstrap.js';
import {gini} from '../../analysis/gini.js';
import {herfindahl} from '../../analysis/herfindahl.js';
import type {NumberColumn} from '../../analysis/number-column.js';
import {topShare} from '../../analysis/top-share.js';
import {readSpend} from '../../contract/read-spend.js';
import {distributionBase} from '../../elements/distribution-base.js';
import {oneOf} from '../../elements/one-of.js';
import {sectorsOf} from '../../elements/sectors-of.js';
import {csvOfRows} from '../convert/csv-of-rows.js';
import {openDocument} from '../documents/open-document.js';
import type {Command} from './command.js';
import {numberOption} from './number-option.js';
import {oneFile} from './one-file.js';
import {outOption} from './out-option.js';
import {out} from './out.js';

const sides = ['suppliers', 'commissioners'] as const;

/** Parts of the bodies whose share of the money is told, in percent. */
const tops = [1, 10];

const columns = ['measure', 'value', 'low', 'high', 'level', 'times', 'seed', 'bodies'];

export const bootstrapCommand: Command = {
  name: 'bootstrap',
  summary:
    'says how far measures of concentration rest on which bodies happen to be in the data: percentile intervals of resamples',
  usage: 'DOC.json --seed N [--times 2000] [--level 95] [--of commissioners] [--sector NAME…]',
  options: {
    seed: {
      type: 'string',
      value: 'N',
      description: 'a whole number: the same one gives the same intervals',
    },
    times: {type: 'string', value: 'N', description: 'resamples; 2000 when left out'},
    level: {
      type: 'string',
      value: 'N',
      description: 'percent of them in an interval; 95 when left out',
    },
    of: {
      type: 'string',
      value: 'BODIES',
      description: 'suppliers, when left out, or commissioners',
    },
    sector: {
      type: 'string',
      value: 'TEXT',
      description: 'whose money counts, as the attribute of the charts; vcse when left out',
    },
    ...outOption,
  },
  example: 'vcse-charts bootstrap totals.json --seed 1 --times 2000 --of commissioners',
  async run(given, streams) {
    const path = oneFile(given);
    const of = given.text('of') ?? 'suppliers';
    const whole = (value: number) => Number.isInteger(value) && value >= 1;
    const times = numberOption(given, 'times', 2000, whole);
    const level = numberOption(given, 'level', 95, (value) => value > 0 && value < 100) / 100;
    if (given.text('seed') === undefined)
      throw new RangeError('missing --seed (expected a whole number of your own)');
    const seed = numberOption(given, 'seed', 0, Number.isInteger);
    const {values, without} = await valuesOf(path, of, given.text('sector') ?? 'vcse');
    const rows = Object.entries(measuresOf(values.length)).map(([measure, worked]) => {
      const found = bootstrap(values, worked, {seed, times, level});
      return {measure, ...found, level, times, seed, bodies: values.length};
    });
    await out(given.text('out'), csvOfRows(rows, columns), streams);
    if (without) streams.err(`${without} ${of} without a published amount are left out.\n`);
    return 0;
  },
};

/** The amounts that the chart of these bodies shows, and how many have none. */
async function valuesOf(
  path: string,
  of: string,
  sector: string,
): Promise<{readonly values: readonly number[]; readonly without: number}> {
  const name = basename(path);
  const document = await openDocument(path, {leave: ['payments']});
  const made = distributionBase(await readSpend(document, {name}), {
    of: oneOf('of', of, sides),
    measure: 'amount',
    sectors: sectorsOf(sector),
    form: 'lorenz',
    order: 'descending',
    quartiles: false,
    thresholds: [],
    highlight: [],
    sites: [],
  });
  if (!made) throw new RangeError(`${name} has no amounts of ${of} for this choice`);
  const {ordered, withheld} = made.base;
  return {values: ordered.map(({value}) => value), without: withheld.length};
}

function measuresOf(
  count: number,
): Readonly<Record<string, (values: NumberColumn) => number | undefined>> {
  const shares = tops.map((percent) => {
    const n = Math.ceil((count * percent) / 100);
    return [`share of the top ${percent}% (${n})`, (x: NumberColumn) => topShare(x, n)] as const;
  });
  return {gini, herfindahl, ...Object.fromEntries(shares)};
}
