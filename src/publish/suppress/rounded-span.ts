import type {RuleSet} from './rule-sets.js';
import type {Span} from './span.js';

/**
 * What a reader knows of the number behind a rounded one: the whole numbers that round to it and that
 * the rules let through. Under `hospital` a 10 was 8 to 12, and a 0 was 0.
 *
 * @param shown - a multiple of the rules' `roundTo`
 */
export function roundedSpan(shown: number, rules: RuleSet): Span {
  const {roundTo = 0} = rules;
  const low = Math.max(0, Math.ceil(shown - roundTo / 2));
  const high = Math.max(low, Math.ceil(shown + roundTo / 2) - 1);
  const candidates = Array.from({length: high - low + 1}, (_, i) => low + i);
  const allowed = candidates.filter((value) => !rules.hides(value));
  return {low: allowed[0] ?? low, high: allowed.at(-1) ?? high};
}
