import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {CommissionerRow, TotalRow} from '../../../src/contract/generated/spend.js';
import type {AnyDocument} from '../../../src/publish/documents/any-document.js';
import {problemsIn} from '../../../src/publish/documents/problems-in.js';
import {rowsOf} from '../../../src/publish/documents/rows-of.js';
import {sumForward} from '../../../src/publish/summarise/sum-forward.js';
import {shipped} from '../support/shipped.js';

const succession = [
  {from: 'A', to: 'M', date: '2019-04', toName: 'M and all'},
  {from: 'B', to: 'M', date: '2019-04', toName: 'M and all'},
  {from: 'D', to: 'M', date: '2020-04', share: 0.25},
  {from: 'D', to: 'N', date: '2020-04', share: 0.75, toName: 'N'},
];

function documentOf(totals: readonly TotalRow[]): AnyDocument {
  return {
    $schema: 'schemas/spend.v1.json',
    name: 'small',
    title: 'Small',
    licenses: [{title: 'None'}],
    sources: [{title: 'Made up'}],
    spend: {currency: 'GBP', instrument: 'payment', period: '2018-19', areaVintage: '2018-04'},
    resources: [
      {
        name: 'commissioners',
        data: ['A', 'B', 'C', 'D'].map((id) => ({
          id,
          name: `Body ${id}`,
          population: 100,
          populationYear: 2018,
        })),
      },
      {name: 'totals', data: totals},
      {name: 'succession', data: succession},
    ],
  } as AnyDocument;
}

const totalsAt = (totals: readonly TotalRow[], at: string) =>
  rowsOf<TotalRow>(sumForward(documentOf(totals), at).document, 'totals');

test('merged bodies are added, the others stay, and suppliers are not added', () => {
  const {document, replaced} = sumForward(
    documentOf([
      {commissioner: 'A', amount: 0.1, invoices: 1, suppliers: 1},
      {commissioner: 'B', amount: 0.2, invoices: 2, suppliers: 2},
      {commissioner: 'C', amount: 5, invoices: 3, suppliers: 3},
      {sector: 'vcse', amount: 7},
    ]),
    '2019-04',
  );
  assert.deepEqual(rowsOf(document, 'totals'), [
    {commissioner: 'M', amount: 0.3, invoices: 3},
    {commissioner: 'C', amount: 5, invoices: 3, suppliers: 3},
    {sector: 'vcse', amount: 7},
  ]);
  assert.deepEqual(replaced, ['A', 'B']);
  assert.deepEqual(
    rowsOf<CommissionerRow>(document, 'commissioners').map(({id, name, population}) => [
      id,
      name,
      population,
    ]),
    [
      ['C', 'Body C', 100],
      ['D', 'Body D', 100],
      ['M', 'M and all', 200],
    ],
  );
  assert.deepEqual(problemsIn(document, 'small.json'), []);
});

test('a part without a figure leaves the whole without one, finer figures too', () => {
  const rows = totalsAt(
    [
      {commissioner: 'A', amount: null, amountStatus: 'x'},
      {commissioner: 'B', amount: 9},
      {commissioner: 'B', sector: 'vcse', amount: 4},
    ],
    '2019-04',
  );
  assert.deepEqual(rows, [{commissioner: 'M', amount: null, amountStatus: 'x'}]);
});

test('a hidden part hides the whole, and doubt about a part is doubt about the whole', () => {
  const hidden: readonly TotalRow[] = [
    {commissioner: 'A', amount: null, amountStatus: 'x'},
    {commissioner: 'B', amount: null, amountStatus: 'c'},
  ];
  assert.equal(totalsAt(hidden, '2019-04')[0]?.amountStatus, 'c');
  const doubtful: readonly TotalRow[] = [
    {commissioner: 'A', amount: 1, amountStatus: 'p'},
    {commissioner: 'B', amount: 2, amountStatus: 'u'},
  ];
  assert.deepEqual(totalsAt(doubtful, '2019-04'), [
    {commissioner: 'M', amount: 3, amountStatus: 'u'},
  ]);
});

test('the money of a body that was divided is divided by its shares and marked as estimated', () => {
  assert.deepEqual(totalsAt([{commissioner: 'D', amount: 100, invoices: 8}], '2020-04'), [
    {commissioner: 'M', amount: 25, amountStatus: 'e'},
    {commissioner: 'N', amount: 75, amountStatus: 'e'},
  ]);
});

test('no penny is lost, whatever the amounts', () => {
  const amounts = fc.array(fc.integer({min: 0, max: 1e11}), {minLength: 4, maxLength: 4});
  fc.assert(
    fc.property(amounts, (pence) => {
      const rows = pence.map((each, i): TotalRow => ({
        commissioner: 'ABCC'[i] ?? '',
        area: `P${i}`,
        amount: each / 100,
      }));
      const after = totalsAt(rows, '2020-04').map(({amount}) => Math.round((amount ?? 0) * 100));
      assert.equal(
        after.reduce((sum, each) => sum + each, 0),
        pence.reduce((sum, each) => sum + each, 0),
      );
    }),
    {numRuns: 100},
  );
});

test('the study’s commissioners of 2018 add up to those of 2020, to the penny', async () => {
  const {document} = sumForward(await shipped('ccg-spend-2018-19'), '2020-04');
  const other = await shipped('ccg-2020-spend-2018-19');
  const money = (from: AnyDocument) =>
    new Map(
      rowsOf<TotalRow>(from, 'totals')
        .filter(({commissioner}) => commissioner)
        .map(({commissioner = '', sector = '', category = '', amount}) => [
          `${commissioner} ${sector} ${category}`,
          amount,
        ]),
    );
  assert.deepEqual([...money(document)].sort(), [...money(other)].sort());
  assert.deepEqual(
    rowsOf<CommissionerRow>(document, 'commissioners'),
    rowsOf<CommissionerRow>(other, 'commissioners'),
  );
});

test('a document without succession or totals is refused', () => {
  const {resources, ...rest} = documentOf([]);
  assert.throws(() => sumForward(documentOf([]), '2020-04'), /missing totals/);
  const without = resources.filter(({name}) => name !== 'succession');
  assert.throws(() => sumForward({...rest, resources: without}, '2020-04'), /missing succession/);
});
