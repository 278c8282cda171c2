/** A figure as it is stated: a number or a range, exact or not. */
export interface Stated {
  readonly value: number;
  /** Upper end, where it is a range. */
  readonly upper?: number;
  readonly qualifier?: 'about' | 'over' | 'up-to';
  /** Confidence interval. */
  readonly interval?: readonly [lower: number, upper: number];
}

export type Polarity = 'higher' | 'lower' | 'neither';

/** What a figure is against its target. */
export type TargetStatus = 'met' | 'short' | 'over' | 'similar' | 'unjudged';

/**
 * The end of a target at which a figure is judged: of a range, the lower end where higher is better, the upper end where
 * lower is better.
 */
export function goalOf(from: number, to: number | undefined, polarity: Polarity): number {
  return polarity === 'lower' ? (to ?? from) : from;
}

/**
 * Whether a figure reaches its target, on unrounded numbers: `met`; `short` of it or `over` it, where higher or lower is
 * better; `similar` where the target lies within the figure's confidence interval, ends included; `unjudged` where the
 * document does not say which way is better, or the figure is only a limit on the wrong side.
 *
 * @param goal - the end of the target at which the figure is judged
 */
export function targetStatus(figure: Stated, goal: number, polarity: Polarity): TargetStatus {
  if (polarity === 'neither') return 'unjudged';
  const {value, upper = value, qualifier, interval} = figure;
  if (interval && interval[0] <= goal && goal <= interval[1]) return 'similar';
  if (polarity === 'lower') {
    if (upper <= goal) return qualifier === 'over' ? 'unjudged' : 'met';
    return qualifier === 'up-to' ? 'unjudged' : 'over';
  }
  if (value >= goal) return qualifier === 'up-to' ? 'unjudged' : 'met';
  return qualifier === 'over' ? 'unjudged' : 'short';
}
