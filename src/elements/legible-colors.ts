import {contrast} from '../draw/contrast.js';
import {colorPairs} from '../theme/color-pairs.js';

/** Colours written `#rrggbb`, by name. */
export type Colors = Readonly<Record<string, string>>;

/** What is put in place of a host's colours, and each pair that was too faint, in words. */
export interface LegibleColors {
  readonly instead: Colors;
  readonly faint: readonly string[];
}

/**
 * The colours that must be ours because a pair of the host's cannot be told apart. Of a pair its front gives way
 * first, and what is behind it only when ours in front does not help.
 *
 * @param hosts - what a chart has now; pairs with a colour that is not in it are not judged
 * @param ours - every colour of ours, which are legible together
 */
export function legibleColors(hosts: Colors, ours: Colors): LegibleColors {
  const colors: Record<string, string> = {...hosts};
  const instead: Record<string, string> = {};
  const faint = new Set<string>();
  const tooFaint = () =>
    colorPairs.find(([front, back, least]) => {
      const [a, b] = [colors[front], colors[back]];
      return a !== undefined && b !== undefined && contrast(a, b) < least;
    });
  for (let pair = tooFaint(); pair; pair = tooFaint()) {
    const [front, back, least] = pair;
    faint.add(`--vcse-${front} on --vcse-${back} (at least ${least} to 1)`);
    const name = instead[front] === undefined ? front : back;
    const own = ours[name];
    // Ours are legible together: once all of a pair are ours, it is not found again.
    if (own === undefined || instead[name] !== undefined) break;
    instead[name] = own;
    colors[name] = own;
  }
  return {instead, faint: [...faint]};
}
