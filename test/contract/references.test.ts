import {expect} from '@open-wc/testing';
import {tables} from '../../src/contract/generated/tables.js';
import {inOrder, references, rowKeys} from '../../src/contract/references.js';

describe('references', () => {
  it('name tables and columns that the schemas have', () => {
    for (const [kind, all] of Object.entries(references)) {
      for (const [table, column, to] of all) {
        expect(tables[kind]?.[table], `${kind} ${table}`).to.have.property(column);
        expect(tables[kind]?.[to], `${kind} ${to}`).to.have.property('id');
      }
    }
    for (const [kind, keys] of Object.entries(rowKeys)) {
      for (const [table, columns] of Object.entries(keys))
        expect(tables[kind]?.[table], `${kind} ${table}`).to.include.all.keys(...columns);
    }
    const all = Object.values(tables).flatMap((kind) => Object.values(kind));
    for (const [low, high] of inOrder)
      expect(
        all.some((columns) => low in columns && high in columns),
        low,
      ).to.equal(true);
  });
});
