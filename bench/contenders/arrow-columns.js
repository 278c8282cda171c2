import {columnsOfArrow} from '../../src/load/columns-of-arrow.ts';

const response = await fetch('/datasets/ccg-payments-2018-19.arrow');
const bytes = new Uint8Array(await response.arrayBuffer());

const started = performance.now();
const {length, columns} = columnsOfArrow(bytes, 'payments');
const read = performance.now();
const commissioners = columns.get('commissioner');
const amounts = columns.get('amount');
const sums = new Map();
for (let i = 0; i < length; i += 1) {
  sums.set(commissioners[i], (sums.get(commissioners[i]) ?? 0) + amounts[i]);
}
globalThis.measured = {
  length,
  columns: read - started,
  sums: performance.now() - read,
  bodies: sums.size,
};
