import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Spend} from '../../../src/contract/spend.js';
import {describeDistribution} from '../../../src/describe/distribution.js';
import {distributionView} from '../../../src/elements/distribution-view.js';
import {asked} from '../../support/asked.js';
import {spendOfSuppliers} from '../../support/reach-of.js';
import {textOf} from '../../support/text-of.js';

type Of = 'commissioners' | 'suppliers';
type Options = Parameters<typeof asked>[0];
/** What one commissioner paid: to voluntary organisations, to the NHS and to companies. */
type Row = readonly [vcse: number, nhs: number, private_: number];

const RUNS = {numRuns: 80};
const WORDS =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five'.split(
    ' ',
  );

const of = fc.constantFrom<Of>('commissioners', 'suppliers');
/** Many small amounts, so that some are equal and some are nothing; and at times one far above. */
const amounts = fc
  .tuple(
    fc.array(fc.oneof(fc.integer({min: 0, max: 12}), fc.integer({min: 0, max: 300})), {
      minLength: 1,
      maxLength: 24,
    }),
    fc.option(fc.constant(900)),
  )
  .map(([small, far]) => (far === null ? small : [...small, far]));
const someMoney = amounts.filter((all) => all.some((amount) => amount > 0));
const chosen = fc.nat({max: 24});

function documentOf(rows: readonly Row[]): Spend {
  const sectors = ['vcse', 'nhs', 'private'] as const;
  return {
    ...spendOfSuppliers([]),
    commissioners: rows.map((_, at) => ({id: `C${at}`, name: `Place ${at}`})),
    totals: rows.flatMap((row, at) =>
      sectors.map((sector, i) => ({commissioner: `C${at}`, sector, amount: row[i] ?? 0})),
    ),
  };
}

function saidOf(spend: Spend, options: Options) {
  const view = distributionView(spend, asked(options));
  if (!view) throw new Error('nothing to describe');
  const {heading, sentence} = describeDistribution(view);
  return {heading, sentence: textOf(sentence)};
}

/** The words for amounts that commissioners paid, or that suppliers received. */
function said(kind: Of, all: readonly number[], options: Options) {
  const spend =
    kind === 'suppliers'
      ? spendOfSuppliers(all.map((amount) => [amount, 1]))
      : documentOf(all.map((amount) => [amount, 0, 0]));
  return saidOf(spend, {of: kind, measure: 'amount', ...options});
}

const idAt = (kind: Of, at: number) => (kind === 'suppliers' ? `S${at}` : `C${at}`);
const nameAt = (kind: Of, at: number) => (kind === 'suppliers' ? `Charity ${at}` : `Place ${at}`);
const noun = (kind: Of, number: number) =>
  (kind === 'suppliers' ? 'organisation' : 'commissioner') + (number === 1 ? '' : 's');
const large = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const word = (number: number) => WORDS[number] ?? String(number);
const sum = (all: readonly number[]) => {
  let total = 0;
  for (const each of all) total += each;
  return total;
};

/** Pounds up to 999, and pence for less than one. */
const pounds = (value: number) =>
  value > 0 && value < 1 ? `£${value.toFixed(2)}` : `£${Math.round(value)}`;
/** Pounds to three figures. */
const total = (value: number) =>
  `£${(value < 1000 ? value : Number(value.toPrecision(3))).toLocaleString('en-GB')}`;
const percents = [
  {minimumFractionDigits: 1, maximumFractionDigits: 1},
  {maximumSignificantDigits: 1},
].map((digits) => new Intl.NumberFormat('en-GB', {style: 'percent', ...digits}));
const percent = (part: number, of: number) =>
  part === 0
    ? '0%'
    : part === of
      ? '100%'
      : (percents[part / of < 0.001 ? 1 : 0]?.format(part / of) ?? '');
/** A part in whole per cent, but never none or all of it when it is neither. */
function roughly(part: number, of: number): string {
  const whole = Math.round((part / of) * 100);
  return whole > 0 && whole < 100 ? `${whole}%` : percent(part, of);
}
function ordinal(number: number): string {
  const last = number % 100 > 10 && number % 100 < 14 ? 0 : number % 10;
  return `${number}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}

const rising = (all: readonly number[]) => [...all].sort((a, b) => a - b);

/** The value with a part of the way from the lowest to the highest under it, in quarters. */
function along(all: readonly number[], quarters: number): number {
  const sorted = rising(all);
  const steps = (sorted.length - 1) * quarters;
  const [under = 0, over = under] = sorted.slice((steps - (steps % 4)) / 4);
  return (under * (4 - (steps % 4)) + over * (steps % 4)) / 4;
}

function middleHeading(kind: Of, all: readonly number[]): string {
  const middle = along(all, 2);
  const high = Math.max(...all);
  const far = high > 8 * middle && all.filter((amount) => amount === high).length === 1;
  return kind === 'suppliers'
    ? `Half of organisations received ${pounds(middle)} or less${far ? `. One received ${pounds(high)}` : ''}`
    : `Half of commissioners pay voluntary organisations ${pounds(middle)} or less${far ? `. One pays ${pounds(high)}` : ''}`;
}

/** " Calderdale is equal 107th of 189", with its value and what that is against the middle value. */
function placed(kind: Of, all: readonly number[], at: number): string {
  const own = all[at];
  if (own === undefined) return '';
  const [middle, before] = [along(all, 2), all.filter((amount) => amount > own).length];
  const equal = all.filter((amount) => amount === own).length > 1 ? 'equal ' : '';
  const against =
    pounds(own) === pounds(middle)
      ? 'at'
      : 10 * Math.abs(own - middle) <= middle
        ? 'close to'
        : own > middle
          ? 'above'
          : 'below';
  return ` ${nameAt(kind, at)} is ${equal}${ordinal(before + 1)} of ${all.length}, at ${pounds(own)}: ${against} the middle value.`;
}

/** Who has a value: by name, or how many. */
function who(kind: Of, all: readonly number[], value: number): string {
  const own = all.flatMap((amount, at) => (amount === value ? [at] : []));
  return own.length > 1
    ? `${word(own.length)} ${noun(kind, own.length)} are`
    : `${nameAt(kind, own[0] ?? 0)} is`;
}

function spreadOf(kind: Of, all: readonly number[]): string {
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (all.length === 1) return `${nameAt(kind, 0)} is at ${pounds(high)}.`;
  if (low === high) return `All ${all.length} are at ${pounds(high)}.`;
  return (
    `${large(who(kind, all, high))} highest at ${pounds(high)}; ${who(kind, all, low)} lowest at ${pounds(low)}. ` +
    `The middle value is ${pounds(along(all, 2))}; half lie between ${pounds(along(all, 1))} and ${pounds(along(all, 3))}.`
  );
}

describe('describeDistribution, worked out by another way', () => {
  it('says of a ranking, in bars or in dots, the highest, lowest, middle and a place', () => {
    fc.assert(
      fc.property(of, amounts, chosen, fc.boolean(), (kind, all, at, dots) => {
        const scale = dots && !all.includes(0) ? ('log' as const) : ('linear' as const);
        const {heading, sentence} = said(kind, all, {scale, highlight: [idAt(kind, at)]});
        expect(heading).to.equal(middleHeading(kind, all));
        expect(sentence).to.equal(spreadOf(kind, all) + placed(kind, all, at));
      }),
      RUNS,
    );
  });

  it('says what those over a line make of all payments, and the national figure', () => {
    const row = fc.tuple(
      fc.integer({min: 0, max: 40}),
      fc.integer({min: 1, max: 40}),
      fc.constant(0),
    );
    fc.assert(
      fc.property(fc.array(row, {minLength: 1, maxLength: 20}), (rows) => {
        const {heading, sentence} = saidOf(documentOf(rows), {
          measure: 'share',
          thresholds: [0.5],
          reference: 'national',
        });
        const over = rows.filter(([vcse, nhs]) => vcse > nhs);
        const whole = sum(rows.map(([vcse]) => vcse));
        if (over.length) {
          const part = roughly(sum(over.map(([vcse]) => vcse)), whole);
          expect(heading).to.equal(
            `${large(word(over.length))} of ${rows.length} ${noun('commissioners', rows.length)} ${over.length > 1 ? 'make' : 'makes'} ${part} of all payments to voluntary organisations`,
          );
        } else expect(heading).to.contain('of their money on voluntary organisations');
        const equal = rows.every(
          ([vcse, nhs]) => vcse * (rows[0]?.[1] ?? 0) === nhs * (rows[0]?.[0] ?? 0),
        );
        if (!equal)
          expect(sentence).to.contain(
            ` National figure: ${percent(whole, whole + sum(rows.map(([, nhs]) => nhs)))}.`,
          );
      }),
      RUNS,
    );
  });

  it('says of quarters where they lie, and of sites how many are in each', () => {
    const sites = fc.uniqueArray(fc.integer({min: 1, max: 25}), {maxLength: 6});
    fc.assert(
      fc.property(of, amounts, sites, chosen, (kind, all, ranks, at) => {
        const own = ranks.filter((rank) => rank <= all.length);
        const {heading, sentence} = said(kind, all, {
          quartiles: true,
          sites: own,
          highlight: [idAt(kind, at)],
        });
        const falling = rising(all).reverse();
        const whole = falling.length - (falling.length % 4);
        const [top = 0, edge = 0] = [falling[0], falling[whole / 4 - 1]];
        const below = falling[Math.floor((3 * falling.length) / 4)] ?? 0;
        const spread = `The highest quarter lies between ${pounds(edge)} and ${pounds(top)}; the lowest quarter is at ${pounds(below)} or less.`;
        if (!own.length) {
          expect(heading).to.equal(middleHeading(kind, all));
          expect(sentence).to.equal((whole ? spread : spreadOf(kind, all)) + placed(kind, all, at));
          return;
        }
        const held = [0, 0, 0, 0];
        for (const rank of own) {
          const quarter = Math.ceil((4 * rank) / all.length) - 1;
          held[quarter] = (held[quarter] ?? 0) + 1;
        }
        const names = ['highest', 'second', 'third', 'lowest'];
        const parts = held.flatMap((number, quarter) =>
          number
            ? [
                `${word(number)} ${number > 1 ? 'are' : 'is'} in the ${names[quarter] ?? ''} quarter`,
              ]
            : [],
        );
        const covered =
          own.length === 1
            ? 'One site covers one of the four quarters'
            : `${large(word(own.length))} sites cover ${parts.length === 4 ? 'all four quarters' : `${word(parts.length)} of the four quarters`}`;
        expect(heading).to.equal(`${covered} of the range`);
        const where =
          own.length === 1
            ? `The site is in the ${names[held.indexOf(1)] ?? ''} quarter.`
            : `Of the ${word(own.length)} sites, ${parts.join(', ').replace(/, ([^,]*)$/, ' and $1')}.`;
        expect(sentence).to.equal(whole ? `${spread} ${where}` : where);
      }),
      RUNS,
    );
  });

  it('says of a long tail who paid or received more than each line, and what part of the money', () => {
    const lines = fc.uniqueArray(fc.integer({min: 0, max: 400}), {maxLength: 3});
    fc.assert(
      fc.property(of, someMoney, lines, chosen, fc.boolean(), (kind, all, edges, at, log) => {
        const values = log ? all.map((amount) => amount + 1) : all;
        const thresholds = rising(edges).reverse();
        const {heading, sentence} = said(kind, values, {
          form: 'tail',
          scale: log ? 'log' : 'linear',
          thresholds,
          highlight: [idAt(kind, at)],
        });
        const money = sum(values);
        const groups = thresholds.map((edge) => {
          const over = values.filter((amount) => amount > edge);
          return {edge, count: over.length, money: sum(over)};
        });
        const paid = kind === 'commissioners';
        const line = (log ? groups[1] : undefined) ?? groups[0];
        if (!line || line.count < 2) expect(heading).to.equal(middleHeading(kind, values));
        else {
          const [some, others] = [
            `${large(word(line.count))} ${noun(kind, line.count)}`,
            values.length - line.count,
          ];
          expect(heading).to.equal(
            log && others > 1
              ? `${some} ${paid ? 'pay' : 'share'} ${roughly(line.money, money)} of the money. The other ${others} ${paid ? 'pay' : 'share'} the rest`
              : `${some} out of ${values.length} ${paid ? 'pay' : 'receive'} ${percent(line.money, money)} of the money`,
          );
        }
        const did = paid ? 'paid' : 'received';
        const told: string[] = [];
        let before = 0;
        for (const {edge, count, money: held} of groups) {
          if (count === before) continue;
          const part = percent(held, money);
          told.push(
            told.length === 0
              ? `${large(word(count))} ${noun(kind, count)} ${did} more than £${edge}${count > 1 ? ' each' : ''}: ${part} of ${total(money)}.`
              : told.length === 1
                ? ` ${large(word(count))} ${did} more than £${edge} (${part})`
                : `, ${word(count)} more than £${edge} (${part})`,
          );
          before = count;
        }
        if (told.length > 1) told.push('.');
        if (before && before < values.length) {
          told.push(` The other ${word(values.length - before)} ${did} REST.`);
        }
        told.push(` The middle value is ${pounds(along(values, 2))}.`);
        const held = groups.find(({count}) => count === before)?.money ?? 0;
        // Half of a last digit is rounded up or down, as the division came out.
        const rests = [percent(money - held, money), percent(1 - held / money, 1)];
        expect(sentence).to.be.oneOf(
          rests.map((rest) =>
            (told.join('').replace('REST', rest) + placed(kind, values, at)).trim(),
          ),
        );
      }),
      {numRuns: 120},
    );
  });

  it('says of a histogram its fullest column, how many are under an edge and how many far out', () => {
    const widths = fc.constantFrom(5, 10, 20, 50, 100);
    fc.assert(
      fc.property(of, amounts, widths, chosen, (kind, all, width, at) => {
        const {heading, sentence} = said(kind, all, {
          form: 'histogram',
          columnWidth: width,
          highlight: [idAt(kind, at)],
        });
        const column = (amount: number) => (amount - (amount % width)) / width;
        const [first, last] = [column(Math.min(...all)), column(Math.max(...all))];
        const held: number[] = [];
        for (let each = first; each <= last; each += 1)
          held.push(all.filter((amount) => column(amount) === each).length);
        const under = (edge: number) => all.filter((amount) => amount < edge).length;
        const edges = held.map((_, i) => (first + i + 1) * width);
        const most = edges.find((edge) => 5 * under(edge) >= 3 * all.length);
        const mostly = most !== undefined && under(most) < all.length ? most : undefined;
        const some = `${mostly === undefined ? '' : `${under(mostly)} of `}${all.length} ${noun(kind, all.length)}`;
        expect(heading).to.equal(
          mostly === undefined
            ? middleHeading(kind, all)
            : `${some} are under £${mostly}. The rest stretch out to ${pounds(Math.max(...all))}`,
        );
        const full = Math.max(...held);
        const peak = held.indexOf(full);
        const far = held
          .map((_, i) => i)
          .find((i) => i > peak && 8 * (all.length - under((first + i) * width)) <= all.length);
        const tail =
          far === undefined || 2 * (held.length - far) < held.length
            ? ''
            : ` and ${all.length - under((first + far) * width)} at £${(first + far) * width} or more`;
        const fullest = held.filter((number) => number === full).length;
        const where =
          fullest > 1
            ? `${fullest} columns are fullest, with ${full} each.`
            : `The fullest column is ${total((first + peak) * width)} to ${total((first + peak + 1) * width)}, with ${full}.`;
        const own = all[at];
        const place =
          own === undefined
            ? ''
            : ` ${nameAt(kind, at)}, at £${own}.00, is in the column ${total(column(own) * width)} to ${total((column(own) + 1) * width)}.`;
        expect(sentence).to.equal(
          `${some}${mostly === undefined ? '' : ` are under £${mostly}`}${tail}. ${where}${place}`,
        );
      }),
      RUNS,
    );
  });

  it('says of a Lorenz curve what the small, the large and the fewest for half of the money make', () => {
    fc.assert(
      fc.property(of, someMoney, (kind, all) => {
        const {heading, sentence} = said(kind, all, {form: 'lorenz'});
        const sorted = rising(all);
        const money = sum(all);
        const largest = (number: number) => sum(sorted.slice(sorted.length - number));
        let fewest = 1;
        while (2 * largest(fewest) < money) fewest += 1;
        const paid = kind === 'commissioners';
        const half = 2 * largest(fewest) > money ? 'More than half' : 'Half';
        expect(heading).to.equal(
          `${half} of the money ${paid ? 'comes from' : 'goes to'} ${fewest} ${noun(kind, fewest)} out of ${all.length}`,
        );
        const did = paid ? 'paid' : 'received';
        const small = sum(sorted.slice(0, Math.ceil(all.length / 2)));
        const tenth = Math.max(1, Math.round(all.length / 10));
        expect(sentence).to.equal(
          `The smaller half of the ${all.length} ${noun(kind, all.length)} ${did} ${percent(small, money)} of ${total(money)}. ` +
            `The largest tenth ${did} ${percent(largest(tenth), money)}. The largest ${fewest} ${did} ${percent(largest(fewest), money)}.`,
        );
      }),
      RUNS,
    );
  });

  it('says of shares of a whole who gets which part, and where voluntary organisations get most', () => {
    const small = fc.integer({min: 0, max: 9});
    const row = fc.tuple(small, small, small).filter((all) => sum(all) > 0);
    fc.assert(
      fc.property(fc.array(row, {minLength: 1, maxLength: 15}), chosen, (rows, at) => {
        const {heading, sentence} = saidOf(documentOf(rows), {
          measure: 'share',
          form: 'stacked',
          highlight: [`C${at}`],
        });
        const whole = sum(rows.map(sum));
        const bands = ['Voluntary organisations', 'NHS bodies and councils', 'Other suppliers'].map(
          (name, i) => ({name, held: sum(rows.map((each) => each[i] ?? 0))}),
        );
        const own = bands[0]?.held ?? 0;
        const less = (100 * own) % whole ? 'less than ' : '';
        expect(heading).to.equal(
          `Of every £100 spent, ${less}£${Math.ceil((100 * own) / whole)} goes to voluntary organisations`,
        );
        const [first, ...others] = [...bands].sort((a, b) => b.held - a.held);
        const parts = others.map(({name, held}) => ` ${name} get ${percent(held, whole)}.`);
        const got = (each: Row) => each[0] / sum(each);
        const shares = rows.map(got);
        const there = (share: number) => {
          const names = rows
            .flatMap((each, i) => (got(each) === share ? [`Place ${i}`] : []))
            .sort((a, b) => a.localeCompare(b, 'en'));
          return `${names[0] ?? ''}${names.length > 1 ? ` and ${names.length - 1} more` : ''}: ${percent(share, 1)}.`;
        };
        const [high, low] = [Math.max(...shares), Math.min(...shares)];
        const ends =
          high === low
            ? ` Voluntary organisations get the same part everywhere: ${percent(high, 1)}.`
            : ` Voluntary organisations get the most in ${there(high)} They get the least in ${there(low)}`;
        const share = shares[at];
        const equal = shares.filter((each) => each === share).length > 1 ? 'equal ' : '';
        const place =
          share === undefined
            ? ''
            : ` In Place ${at} they get ${percent(share, 1)}, ${equal}${ordinal(shares.filter((each) => each > share).length + 1)} of ${rows.length}.`;
        expect(sentence).to.equal(
          `${first?.name ?? ''} get ${percent(first?.held ?? 0, whole)} of all that is spent.${parts.join('')}${ends}${place}`,
        );
      }),
      RUNS,
    );
  });
});
