import {readFile} from 'node:fs/promises';
import {gunzipSync} from 'node:zlib';
import {fromCSV, type ColumnTable} from 'arquero';

/** Where the study's data lie beside the project; they are needed only to write the datasets anew. */
export const sourceFolder = new URL('../../../../shared/data/', import.meta.url);

/**
 * A CSV file of the study as a table of text columns: codes keep their zeros.
 *
 * @param path - inside the data folder; `.gz` is unpacked
 */
export async function source(path: string): Promise<ColumnTable> {
  const bytes = await readFile(new URL(path, sourceFolder));
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return fromCSV(text.replace(/^\uFEFF/, ''), {autoType: false});
}
