import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rowsOfCsv} from '../../../src/publish/read/rows-of-csv.js';

const rows = (text: string) => [...rowsOfCsv(text)];
const cells = (text: string) => rows(text).map((row) => row.cells);

test('a row knows the line on which it starts, also behind a cell of several lines', () => {
  assert.deepEqual(rows('Supplier,Amount\r\n"Hope\r\nHouse",5\r\nMind,6\r\n'), [
    {line: 1, cells: ['Supplier', 'Amount']},
    {line: 2, cells: ['Hope\r\nHouse', '5']},
    {line: 4, cells: ['Mind', '6']},
  ]);
});

test('quoted cells hold commas and doubled quotes', () => {
  assert.deepEqual(cells('"Smith, ""Bob""",5'), [['Smith, "Bob"', '5']]);
});

test('rows keep as many cells as they have, and blank lines stay', () => {
  assert.deepEqual(rows('Spend of April\n\na,b,c\nd\n'), [
    {line: 1, cells: ['Spend of April']},
    {line: 2, cells: ['']},
    {line: 3, cells: ['a', 'b', 'c']},
    {line: 4, cells: ['d']},
  ]);
});

test('semicolons and tabs are found, whatever commas the titles and cells have', () => {
  assert.deepEqual(cells('Over £25,000, April\na;b;c\n1,5;2;3\n4;5;6'), [
    ['Over £25,000, April'],
    ['a', 'b', 'c'],
    ['1,5', '2', '3'],
    ['4', '5', '6'],
  ]);
  assert.deepEqual(cells('a\tb\tc\nd, e\tf;g\th'), [
    ['a', 'b', 'c'],
    ['d, e', 'f;g', 'h'],
  ]);
});

test('commas are taken where nothing tells', () => {
  assert.deepEqual(cells('Total'), [['Total']]);
});

test('lines may end with CR alone', () => {
  assert.deepEqual(rows('a,b\rc,d'), [
    {line: 1, cells: ['a', 'b']},
    {line: 2, cells: ['c', 'd']},
  ]);
});

test('what follows a closing quote stays in its cell and moves no column', () => {
  assert.deepEqual(cells('"Hope" Ltd,5\n"Mind" ,6\nx,"The ""A""" "B",7'), [
    ['Hope Ltd', '5'],
    ['Mind', '6'],
    ['x', 'The "A" "B"', '7'],
  ]);
});

test('a quote inside an unquoted cell is a letter like any other', () => {
  assert.deepEqual(cells('12" pipe,5\nd,6'), [
    ['12" pipe', '5'],
    ['d', '6'],
  ]);
});

test('a quote that is never closed takes the rest of the file', () => {
  assert.deepEqual(cells('a,b\nc,"d\ne,f'), [
    ['a', 'b'],
    ['c', 'd\ne,f'],
  ]);
});

test('rows may be asked for twice', () => {
  const found = rowsOfCsv('a,b\nc,d');
  assert.deepEqual([...found], [...found]);
  assert.equal([...found].length, 2);
});

test('an empty text has no rows', () => {
  assert.deepEqual(rows(''), []);
});
