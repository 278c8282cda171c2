import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {recoverable} from '../../../src/publish/suppress/recoverable.js';
import {ruleSets} from '../../../src/publish/suppress/rule-sets.js';
import {seeded} from '../../../src/analysis/seeded.js';
import {suppress} from '../../../src/publish/suppress/suppress.js';
import type {TableRow} from '../../../src/publish/suppress/table-row.js';
import {tableWithTotals, type CountRow} from './table-with-totals.js';

const one = {dimensions: ['sector'], measures: ['count'], rules: ruleSets['hospital-5']};
const table = [
  {sector: 'vcse', count: 4, share: 0.125},
  {sector: 'nhs', count: 8, share: 0.25},
  {sector: 'private', count: 20, share: 0.625},
  {count: 32},
];

test('the small number and the smallest other part are hidden alike', () => {
  const {rows} = suppress(table, {...one, derived: {share: ['count']}});
  assert.deepEqual(rows, [
    {sector: 'vcse', count: null, share: null, countStatus: 'c', shareStatus: 'c'},
    {sector: 'nhs', count: null, share: null, countStatus: 'c', shareStatus: 'c'},
    {sector: 'private', count: 20, share: 0.625},
    {count: 32},
  ]);
});

test('the report says why, and never the number', () => {
  const {report} = suppress(table, {...one, derived: {share: ['count']}});
  assert.deepEqual(report, {
    rules: 'hospital-5',
    hidden: [
      {key: {sector: 'vcse'}, measure: 'count', reason: 'small number'},
      {key: {sector: 'nhs'}, measure: 'count', reason: 'could be worked out from all'},
      {key: {sector: 'vcse'}, measure: 'share', reason: 'made from a hidden number'},
      {key: {sector: 'nhs'}, measure: 'share', reason: 'made from a hidden number'},
    ],
    counts: {
      'small number': 1,
      'could be worked out': 1,
      'made from a hidden number': 2,
      'made from a rounded number': 0,
    },
    rounded: 0,
    narrowed: [],
  });
});

test('a square of four is hidden for one small number in a table with margins', () => {
  const counts = [
    ['A', 'x', 4],
    ['A', 'y', 10],
    ['A', 'z', 20],
    ['A', undefined, 34],
    ['B', 'x', 30],
    ['B', 'y', 40],
    ['B', 'z', 50],
    ['B', undefined, 120],
    [undefined, 'x', 34],
    [undefined, 'y', 50],
    [undefined, 'z', 70],
    [undefined, undefined, 154],
  ] as const;
  const rows = counts.map(([area, sector, count]) => ({area, sector, count}));
  const {report} = suppress(rows, {...one, dimensions: ['area', 'sector']});
  assert.deepEqual(
    report.hidden.map(({key}) => key),
    [
      {area: 'A', sector: 'x'},
      {area: 'A', sector: 'y'},
      {area: 'B', sector: 'x'},
      {area: 'B', sector: 'y'},
    ],
  );
});

test('rounding rules round what is shown, hide what is made from it, and warn of what they leave', () => {
  const rows = [
    {sector: 'vcse', count: 4, share: 0.25},
    {sector: 'nhs', count: 12, share: 0.75},
    {sector: 'private', count: 0, share: 0},
    {count: 16},
  ];
  const {rows: shown, report} = suppress(rows, {
    ...one,
    rules: ruleSets.hospital,
    derived: {share: ['count']},
  });
  assert.deepEqual(shown, [
    {sector: 'vcse', count: null, share: null, countStatus: 'c', shareStatus: 'c'},
    {sector: 'nhs', count: 10, share: null, shareStatus: 'c'},
    {sector: 'private', count: 0, share: 0},
    {count: 15},
  ]);
  assert.equal(report.rounded, 2);
  assert.equal(report.counts['made from a rounded number'], 1);
  // 15 was 13 to 17 and 10 was 8 to 12, so the first is 1 to 9: all of 1 to 7 is left.
  assert.deepEqual(report.narrowed, []);
  const small = suppress([{sector: 'a', count: 3}, {sector: 'b', count: 8}, {count: 11}], {
    ...one,
    rules: ruleSets.hospital,
  });
  // 10 was 8 to 12 twice over, so the first is at most 4.
  assert.deepEqual(small.report.narrowed, [{key: {sector: 'a'}, measure: 'count'}]);
});

test('a measure made from a made one is hidden with it', () => {
  const rows = [{sector: 'a', count: 3, rate: 0.3, band: 2}];
  const {rows: shown} = suppress(rows, {...one, derived: {band: ['rate'], rate: ['count']}});
  assert.deepEqual(shown[0], {
    sector: 'a',
    count: null,
    rate: null,
    band: null,
    countStatus: 'c',
    rateStatus: 'c',
    bandStatus: 'c',
  });
});

test('what is missing stays missing, and other fields stay as they are', () => {
  const rows = [
    {sector: 'a', count: null, countStatus: 'x', note: 'late'},
    {sector: 'b', count: 9},
  ];
  assert.deepEqual(suppress(rows, one).rows, rows);
});

test('the rows given are left alone', () => {
  const before = structuredClone(table);
  suppress(table, one);
  assert.deepEqual(table, before);
});

test('an empty table is safe as it is', () => {
  assert.deepEqual(suppress([], one).rows, []);
});

test('a negative number is refused without being told', () => {
  assert.throws(
    () => suppress([{sector: 'a', count: -3}], one),
    new RangeError('invalid count: sector a is negative or not finite (expected 0 or more)'),
  );
});

test('a measure made from one that is not there is refused', () => {
  assert.throws(
    () => suppress(table, {...one, derived: {share: ['total']}}),
    new RangeError('unknown measure: total, from which share is made (expected one of count)'),
  );
});

/** Rank of a matrix of whole numbers, by elimination in the field of a large prime. */
function rankOf(matrix: readonly (readonly number[])[]): number {
  const prime = 67_108_859;
  const power = (base: number, exponent: number): number => {
    if (exponent === 0) return 1;
    const half = power(base, Math.floor(exponent / 2));
    const square = (half * half) % prime;
    return exponent % 2 ? (square * base) % prime : square;
  };
  let rows = matrix.map((row) => row.map((x) => ((x % prime) + prime) % prime));
  let rank = 0;
  for (let column = 0; column < (matrix[0]?.length ?? 0); column++) {
    const pivot = rows.find((row) => row[column] !== 0);
    if (!pivot) continue;
    rank++;
    const inverse = power(pivot[column] ?? 1, prime - 2);
    rows = rows
      .filter((row) => row !== pivot)
      .map((row) => {
        const times = ((row[column] ?? 0) * inverse) % prime;
        return row.map((x, j) => (x + prime - ((times * (pivot[j] ?? 0)) % prime)) % prime);
      });
  }
  return rank;
}

const within = (inner: CountRow, total: CountRow) =>
  Object.entries(total.key).every(([name, value]) => inner.key[name] === value);

/** Hidden cells with only one value, by the rank of what is shown in terms of the innermost cells. */
function determined(rows: readonly CountRow[], hidden: readonly boolean[], depth: number) {
  const inner = rows.filter(({key}) => Object.keys(key).length === depth);
  const lines = rows.map((total) => inner.map((cell) => (within(cell, total) ? 1 : 0)));
  const shown = lines.filter((_, i) => !hidden[i]);
  const rank = rankOf(shown);
  return lines.filter((line, i) => hidden[i] && rankOf([...shown, line]) === rank).length;
}

/** Hidden cells that no other table differs in: all moves of innermost cells by up to `step` are tried. */
function frozen(
  rows: readonly CountRow[],
  hidden: readonly boolean[],
  depth: number,
  step = 1,
): number {
  const free = rows.filter(({key}, i) => Object.keys(key).length === depth && hidden[i]);
  const members = rows.map((total) => free.map((cell) => within(cell, total)));
  const left = new Set([...rows.keys()].filter((i) => hidden[i]));
  const choices = 2 * step + 1;
  for (let code = 0; code < choices ** free.length && left.size > 0; code++) {
    const move = free.map((_, i) => (Math.floor(code / choices ** i) % choices) - step);
    if (move.some((by, i) => (free[i]?.count ?? 0) + by < 0)) continue;
    const change = members.map((line) =>
      line.reduce((sum, member, i) => (member ? sum + (move[i] ?? 0) : sum), 0),
    );
    if (change.some((by, i) => by !== 0 && !hidden[i])) continue;
    for (const i of left) if (change[i] !== 0) left.delete(i);
  }
  // In three dimensions one cell may have to move by two for another to move by one.
  return left.size > 0 && depth > 2 && step < 2 ? frozen(rows, hidden, depth, 2) : left.size;
}

const count = fc.oneof(
  {weight: 3, arbitrary: fc.integer({min: 0, max: 9})},
  {weight: 2, arbitrary: fc.integer({min: 6, max: 40})},
  {weight: 1, arbitrary: fc.constant(0)},
);
const shapes = [
  [2, 2],
  [2, 3],
  [3, 3],
  [2, 2, 2],
];
const anyTable = fc
  .constantFrom(...shapes)
  .chain((sizes) =>
    fc
      .array(count, {minLength: 12, maxLength: 12})
      .map((counts) => ({depth: sizes.length, rows: tableWithTotals(sizes, counts)})),
  );
const dimensions = ['area', 'sector', 'kind'];

for (const rules of [ruleSets['hospital-5'], ruleSets.research]) {
  test(`no table with all its totals gives a number away under ${rules.name}`, () => {
    fc.assert(
      fc.property(anyTable, ({depth, rows}) => {
        const input = rows.map(({key, count}) => ({...key, count, half: count / 2}));
        const options = {dimensions, measures: ['count'], rules};
        const {rows: shown, report} = suppress(input, {...options, derived: {half: ['count']}});
        const hidden = shown.map((row) => row['count'] === null);
        rows.forEach(({key, count}, i) => {
          const whole: TableRow = hidden[i]
            ? {...key, count: null, half: null, countStatus: 'c', halfStatus: 'c'}
            : {...key, count, half: count / 2};
          assert.deepEqual(shown[i], whole);
          if (rules.hides(count)) assert.ok(hidden[i]);
        });
        assert.doesNotMatch(JSON.stringify([report.hidden, report.narrowed]), /\d/);
        assert.deepEqual(report.narrowed, []);
        assert.deepEqual(recoverable(shown, options), []);
        assert.equal(determined(rows, hidden, depth), 0);
        assert.equal(frozen(rows, hidden, depth), 0);
      }),
      {seed: 20_260_101, numRuns: 150},
    );
  });
}

test('no row is needed for zeros under rules that show them', () => {
  fc.assert(
    fc.property(anyTable, ({depth, rows}) => {
      const listed = rows.filter(({count}) => count > 0);
      const {rows: shown} = suppress(
        listed.map(({key, count}) => ({...key, count})),
        {...one, dimensions},
      );
      const hidden = shown.map((row) => row['count'] === null);
      assert.equal(determined(listed, hidden, depth), 0);
    }),
    {seed: 3, numRuns: 150},
  );
});

test('no two by two table gives a number away under rounding, when every table is tried', () => {
  const rules = ruleSets.hospital;
  fc.assert(
    fc.property(fc.array(fc.integer({min: 0, max: 13}), {minLength: 4, maxLength: 4}), (counts) => {
      const rows = tableWithTotals([2, 2], counts);
      const {rows: shown} = suppress(
        rows.map(({key, count}) => ({...key, count})),
        {...one, dimensions, rules},
      );
      const hidden = rows.flatMap((row, i) => (shown[i]?.['count'] === null ? [{row, i}] : []));
      const extra = hidden.some(({row}) => !rules.hides(row.count));
      const inner = rows.flatMap((row, i) => (Object.keys(row.key).length === 2 ? [i] : []));
      const candidates = inner.map((i) => {
        const value = shown[i]?.['count'];
        const all = Array.from({length: extra ? 20 : 16}, (_, n) => n);
        if (typeof value !== 'number') return all.filter((n) => (extra ? n > 0 : rules.hides(n)));
        return all.filter((n) => !rules.hides(n) && Math.round(n / 5) * 5 === value);
      });
      const values = hidden.map(() => new Set<number>());
      for (const a of candidates[0] ?? []) {
        for (const b of candidates[1] ?? []) {
          for (const c of candidates[2] ?? []) {
            for (const d of candidates[3] ?? []) {
              const guess = [a, b, c, d];
              const sums = rows.map((total) =>
                inner.reduce(
                  (sum, i, j) => (rows[i] && within(rows[i], total) ? sum + (guess[j] ?? 0) : sum),
                  0,
                ),
              );
              const fits = sums.every((sum, i) => {
                const value = shown[i]?.['count'];
                if (value === null) return extra || rules.hides(sum);
                return !rules.hides(sum) && Math.round(sum / 5) * 5 === value;
              });
              if (fits) hidden.forEach(({i}, j) => values[j]?.add(sums[i] ?? 0));
            }
          }
        }
      }
      values.forEach((set, j) => assert.ok(set.size > 1, JSON.stringify([counts, hidden[j]?.row])));
    }),
    {seed: 11, numRuns: 200},
  );
});

test('a table of hundreds of cells in three dimensions is made safe without hiding all of it', () => {
  const random = seeded(1);
  const counts = Array.from({length: 12 * 5 * 4}, () => Math.floor(random() ** 3 * 60));
  const rows = tableWithTotals([12, 5, 4], counts);
  const options = {...one, dimensions};
  const {rows: shown, report} = suppress(
    rows.map(({key, count}) => ({...key, count})),
    options,
  );
  assert.deepEqual(recoverable(shown, options), []);
  assert.ok(report.counts['could be worked out'] < 2 * report.counts['small number']);
});
