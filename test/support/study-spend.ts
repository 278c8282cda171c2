import {readSpend} from '../../src/contract/read-spend.js';
import type {Spend} from '../../src/contract/spend.js';

/** One of the shipped datasets, checked. */
export async function studySpend(name: string): Promise<Spend> {
  const response = await fetch(`/datasets/${name}.json`);
  return readSpend(await response.json(), {name});
}
