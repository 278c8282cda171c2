import assert from 'node:assert/strict';
import {test} from 'node:test';
import {importDocument} from '../../../src/publish/import/import-document.js';
import {settledReport} from '../../../src/publish/import/settled-report.js';
import {line} from '../support/line.js';

test('it says what is in the document, and what became of the rest', () => {
  const twin = {transaction: '7', amount: 20_000};
  const imported = importDocument([line(twin), line(twin), line({supplier: 'Mind', amount: 5})], {
    name: 'x',
    title: 'X',
    period: '2018-19',
    sources: ['X'],
    instrument: 'payment',
    threshold: 25_000,
  });
  assert.equal(
    settledReport(imported, 2),
    [
      'In the document: 1 payment, £40,000.00, by 1 body to 1 supplier, 2018-19',
      '  1 line was added to another of its transaction; 1 of them equals it in everything: is it pasted twice?',
      '  left out, under £25,000.00: 1 line, £5.00',
      '  2 payments lie outside 2018-19; say another period with --period',
      '',
    ].join('\n'),
  );
});
