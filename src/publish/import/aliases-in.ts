import {aliases, type Aliases} from '../read/aliases.js';

/**
 * A publisher's own spellings of headers, from the JSON of a file: `{"supplier": ["Paid to whom"]}`.
 *
 * @param name - the file's, for messages
 * @throws RangeError for a field that there is not, or spellings that are no list of texts
 */
export function aliasesIn(value: unknown, name: string): Aliases {
  const known = Object.keys(aliases);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RangeError(
      `invalid ${name}: no object of fields (expected such as {"supplier": ["Paid to whom"]})`,
    );
  for (const [field, spellings] of Object.entries(value)) {
    if (!known.includes(field))
      throw new RangeError(`unknown field in ${name}: ${field} (expected ${known.join(', ')})`);
    const list: unknown = spellings;
    if (!Array.isArray(list) || !list.every((each) => typeof each === 'string'))
      throw new RangeError(
        `invalid ${name}, ${field}: no list of texts (expected ["Paid to whom"])`,
      );
  }
  // Every field and every spelling of it was looked at.
  return value;
}
