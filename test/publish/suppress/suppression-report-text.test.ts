import assert from 'node:assert/strict';
import {test} from 'node:test';
import {suppressionReportText} from '../../../src/publish/suppress/suppression-report-text.js';

test('a report in text says the counts, then each cell and why', () => {
  const text = suppressionReportText({
    rules: 'hospital',
    hidden: [
      {key: {area: 'p'}, measure: 'count', reason: 'small number'},
      {key: {area: 'q'}, measure: 'count', reason: 'could be worked out from all'},
    ],
    counts: {
      'small number': 1,
      'could be worked out': 1,
      'made from a hidden number': 0,
      'made from a rounded number': 0,
    },
    rounded: 3,
    narrowed: [{key: {area: 'p'}, measure: 'count'}],
  });
  assert.equal(
    text,
    [
      'rules hospital: 2 hidden, 3 rounded',
      '  1 small number',
      '  1 could be worked out',
      'area p, count: small number',
      'area q, count: could be worked out from all',
      'warning: area p, count: the numbers shown leave fewer than the rules hide',
      '',
    ].join('\n'),
  );
});
