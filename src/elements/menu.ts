import type {Choice} from './choice.js';

/**
 * A choice from a list of values and the words that readers see for them.
 *
 * @param property - of the element, which the choice sets
 * @param value - the one that is chosen now
 * @param options - each a value and its words, in the order of the menu
 */
export function menu(
  property: string,
  label: string,
  value: string,
  options: readonly (readonly [value: string, words: string])[],
): Choice {
  return {
    property,
    label,
    value,
    options: options.map(([to, words]) => ({value: to, label: words})),
  };
}
