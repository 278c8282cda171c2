import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {csvParse, rollup, sum} from 'd3';
import {personalFindings} from '../../src/publish/check/personal-findings.js';
import {feedbackParts} from '../../src/publish/suppress/feedback-parts.js';
import {recoverable} from '../../src/publish/suppress/recoverable.js';
import {ruleSets} from '../../src/publish/suppress/rule-sets.js';
import type {AnyDocument} from '../../src/publish/documents/any-document.js';
import {sourceFolder} from '../../src/publish/datasets/source.js';
import {rowsOf} from '../../src/publish/documents/rows-of.js';
import {sheetsOfXlsx} from '../../src/publish/read/sheets-of-xlsx.js';
import type {TableRow} from '../../src/publish/suppress/table-row.js';
import {folderWith, ran} from './support/ran.js';
import {skip} from './support/source-is-here.js';

const folder = new URL('../../examples/healthwatch/', import.meta.url);
const workbook = await readFile(new URL('insight.xlsx', folder));
const text = await readFile(new URL('insight.json', folder), 'utf8');
const document = JSON.parse(text) as AnyDocument;
const feedback = rowsOf<TableRow>(document, 'feedback');

test('the document is what the tool makes from the spreadsheet, byte for byte', async () => {
  const at = await folderWith({'insight.xlsx': workbook});
  const {code, err} = await ran('import', at('insight.xlsx'), '--out', at('insight.json'));
  assert.equal(code, 0, err);
  assert.equal(await readFile(at('insight.json'), 'utf8'), text);
});

test(
  'the spreadsheet has the numbers of its source, by theme, feeling, service and quarter',
  {skip},
  async () => {
    const source = async (name: string) =>
      csvParse(await readFile(new URL(`insight/${name}.csv`, sourceFolder), 'utf8'));
    const mentions = await source('themes-quarterly');
    const answers = await source('comments-monthly');
    const counts =
      (await sheetsOfXlsx(workbook)).find(({sheet}) => sheet === 'Counts')?.rows.slice(1) ?? [];
    const themed = counts.filter(({cells}) => cells[5]);
    const whole = counts.filter(({cells}) => !cells[5]);
    const number = ({cells}: {readonly cells: readonly string[]}) => Number(cells[7]);
    assert.equal(sum(whole, number), 7908);
    assert.equal(sum(themed, number), 8262);
    const sorted = (sums: ReadonlyMap<string, number>) => [...sums.values()].sort((a, b) => a - b);
    for (const [at, column] of [
      [0, 'quarter'],
      [1, 'service'],
      [5, 'theme'],
      [6, 'sentiment'],
    ] as const)
      assert.deepEqual(
        sorted(
          rollup(
            themed,
            (rows) => sum(rows, number),
            ({cells}) => cells[at] ?? '',
          ),
        ),
        sorted(
          rollup(
            mentions,
            (rows) => sum(rows, ({mentions: each}) => Number(each)),
            (row) =>
              column === 'service' && row['service'] === 'Not stated'
                ? (row['trust'] ?? '')
                : (row[column] ?? ''),
          ),
        ),
        column,
      );
    assert.equal(
      sum(
        whole.filter(({cells}) => cells[0] === '2022-23 Q1'),
        number,
      ),
      sum(
        answers.filter(({quarter}) => quarter === '2022-Q2'),
        ({comments}) => Number(comments),
      ),
    );
  },
);

test('no number from 1 to 4 is shown, and none can be worked out', () => {
  assert.ok(feedback.every(({count}) => count === null || count === 0 || Number(count) >= 5));
  const dimensions = ['theme', 'feeling', 'service', 'period'];
  for (const part of feedbackParts(feedback))
    assert.deepEqual(
      recoverable(
        part.map((place) => feedback[place] ?? {}),
        {dimensions, measures: ['count'], rules: ruleSets['under-five']},
      ),
      [],
    );
});

test('it says on its face what is made up, and names nobody', () => {
  for (const {text: quote} of rowsOf<{text: string}>(document, 'quotes'))
    assert.match(quote, /^Made up: /);
  for (const {name} of rowsOf<{name: string}>(document, 'journeys'))
    assert.match(name, /^A made-up journey/);
  assert.match(document.title, /an example$/);
  assert.deepEqual(personalFindings(document), []);
});
