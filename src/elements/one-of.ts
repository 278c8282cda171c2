/**
 * An attribute's value, when it is one of the known words.
 *
 * @throws RangeError naming the attribute, what it holds and what may stand there
 */
export function oneOf<Word extends string>(
  name: string,
  value: string,
  known: readonly Word[],
): Word {
  const word = known.find((candidate) => candidate === value);
  if (word) return word;
  throw new RangeError(`invalid ${name}: "${value.slice(0, 60)}" (expected ${known.join(', ')})`);
}
