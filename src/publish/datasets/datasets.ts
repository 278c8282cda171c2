import type {SpendDocument} from '../../contract/generated/spend.js';
import {ccg2020Spend} from './ccg-2020-spend.js';
import {ccgSpend} from './ccg-spend.js';
import {documentText} from '../documents/document-text.js';
import {payments} from './payments.js';
import {vcseSuppliers} from './vcse-suppliers.js';

/** Every shipped document by its file name, as text. */
export async function datasets(): Promise<ReadonlyMap<string, string>> {
  const table = await payments();
  const documents: readonly SpendDocument[] = [
    await ccgSpend(table),
    await vcseSuppliers(table),
    await ccg2020Spend(table),
  ];
  return new Map(documents.map((document) => [`${document.name}.json`, documentText(document)]));
}
