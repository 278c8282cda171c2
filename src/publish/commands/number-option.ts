import type {Given} from './command.js';

/**
 * A number from the command line.
 *
 * @param fits - whether it is one that the command can use
 * @throws RangeError when it is not
 */
export function numberOption(
  given: Given,
  name: string,
  otherwise: number,
  fits: (value: number) => boolean,
): number {
  const text = given.text(name);
  if (text === undefined) return otherwise;
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!fits(value)) throw new RangeError(`unknown --${name} ${text} (expected a number)`);
  return value;
}
