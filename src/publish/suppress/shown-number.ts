import type {RuleSet} from './rule-sets.js';

/** A number as the rules let it be shown: rounded where they round. Not for one they hide. */
export function shownNumber(value: number, {roundTo}: RuleSet): number {
  return roundTo === undefined ? value : Math.round(value / roundTo) * roundTo;
}
