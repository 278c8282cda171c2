import assert from 'node:assert/strict';
import {test} from 'node:test';
import {differencing} from '../../../src/publish/suppress/differencing.js';
import {ruleSets} from '../../../src/publish/suppress/rule-sets.js';

const options = {
  dimensions: ['period', 'area'],
  measures: ['count'],
  rules: ruleSets['hospital-5'],
};
const may = {period: 'April to May'};
const june = {period: 'April to June'};
const hidden = {count: null, countStatus: 'c'};

test('a year to date that grows by a small number gives the new month away', () => {
  assert.deepEqual(
    differencing([{...may, count: 30}], [{...june, count: 33}], {
      ...options,
      contains: [{whole: june, parts: [may]}],
    }),
    [{measure: 'count', certainty: 'exact', reveals: 'difference', whole: june, parts: [may]}],
  );
});

test('one that grows by a large number, or not at all where zeros are shown, does not', () => {
  const contains = [{whole: june, parts: [may]}];
  for (const count of [30, 50]) {
    assert.deepEqual(
      differencing([{...may, count: 30}], [{...june, count}], {...options, contains}),
      [],
    );
  }
});

test('one that does not grow gives a zero away where zeros are hidden', () => {
  const found = differencing([{...may, count: 30}], [{...june, count: 30}], {
    ...options,
    rules: ruleSets.research,
    contains: [{whole: june, parts: [may]}],
  });
  assert.equal(found.length, 1);
});

test('old areas that make up a new one but for a few give the few away', () => {
  const old = [
    {area: 'p', count: 20},
    {area: 'q', count: 30},
  ];
  const found = differencing(old, [{area: 'new', count: 52}], {
    ...options,
    contains: [{whole: {area: 'new'}, parts: [{area: 'p'}, {area: 'q'}]}],
  });
  assert.deepEqual(
    found.map(({reveals}) => reveals),
    ['difference'],
  );
});

test('old areas that make up a whole new one give a hidden old one away', () => {
  const old = [
    {area: 'p', ...hidden},
    {area: 'q', count: 30},
  ];
  const whole = {area: 'new'};
  assert.deepEqual(
    differencing(old, [{area: 'new', count: 34}], {
      ...options,
      contains: [{whole, parts: [{area: 'p'}, {area: 'q'}], complete: true}],
    }),
    [
      {
        measure: 'count',
        certainty: 'exact',
        reveals: 'hidden cell',
        publication: 'published',
        key: {area: 'p'},
      },
    ],
  );
});

test('a whole that is out already gives away a cell the new publication hides', () => {
  const found = differencing(
    [{area: 'old', count: 34}],
    [
      {area: 'p', ...hidden},
      {area: 'q', count: 30},
    ],
    {
      ...options,
      contains: [
        {
          whole: {area: 'old'},
          wholeIn: 'published' as const,
          parts: [{area: 'p'}, {area: 'q'}],
          complete: true,
        },
      ],
    },
  );
  assert.deepEqual(
    found.map((each) => each.reveals === 'hidden cell' && [each.publication, each.key]),
    [['proposed', {area: 'p'}]],
  );
});

test('hidden cells that have room in their own table may have none beside the other', () => {
  // Of June's 70, q and r are 32; q was 30 before and did not shrink, so r is at most 2.
  const before = [
    {...may, area: 'p', count: 30},
    {...may, area: 'q', count: 30},
    {...may, count: 60},
  ];
  const after = [
    {...june, area: 'p', count: 38},
    {...june, area: 'q', ...hidden},
    {...june, area: 'r', ...hidden},
    {...june, count: 70},
  ];
  const found = differencing(before, after, {
    ...options,
    contains: [
      {whole: june, parts: [may]},
      {whole: {...june, area: 'p'}, parts: [{...may, area: 'p'}]},
      {whole: {...june, area: 'q'}, parts: [{...may, area: 'q'}]},
    ],
  });
  assert.deepEqual(
    found.map(({reveals, certainty}) => [reveals, certainty]),
    [
      ['hidden cell', 'bounded'],
      ['hidden cell', 'bounded'],
    ],
  );
});

test('a small difference between rounded numbers may be many numbers', () => {
  assert.deepEqual(
    differencing([{...may, count: 100}], [{...june, count: 105}], {
      ...options,
      rules: ruleSets.hospital,
      contains: [{whole: june, parts: [may]}],
    }),
    [],
  );
});

test('a cell that its table does not have is refused', () => {
  assert.throws(
    () =>
      differencing([], [{...june, count: 33}], {
        ...options,
        contains: [{whole: june, parts: [may]}],
      }),
    new RangeError('unknown cell: period April to May in published'),
  );
});

test('nothing contained, nothing revealed', () => {
  assert.deepEqual(
    differencing([{...may, count: 30}], [{...june, count: 33}], {...options, contains: []}),
    [],
  );
});
