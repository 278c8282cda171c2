import type {DistributionView} from '../view/distribution.js';
import type {Drawing} from './drawing.js';

/**
 * A drawing in which every highlighted item is named: with room over the plot for its words when there is
 * none inside.
 *
 * @param attempt - draws with so many pixels left free over the plot
 */
export function withHeadroom(
  view: DistributionView,
  em: number,
  attempt: (headroom: number) => Drawing,
): Drawing {
  const highlighted = view.ordered.filter((item) => item.highlighted).length;
  const first = attempt(0);
  const named = first.labels.filter(
    ({look = ''}) => look.includes('story') && look.includes('highlight'),
  );
  return named.length >= highlighted ? first : attempt(Math.min(3, highlighted) * 46 * em);
}
