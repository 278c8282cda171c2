import {formats} from '../format/formats.js';
import {itemCount} from '../format/item-count.js';
import type {DistributionView} from '../view/distribution.js';
import {endRow, type Row} from './end-row.js';
import {labelWidth, shortened, type Label} from './label.js';

const LOOK = 'axis';

/**
 * The words under a rank axis: both ends, and in the middle, or in a line below when there is no room, how
 * many there are and what one mark is.
 *
 * @param mark - what one item is drawn as
 */
export function endLabels(view: DistributionView, mark: 'bar' | 'dot', row: Row): readonly Label[] {
  const {value, say} = formats(view.language);
  const {left, right, em} = row;
  const [first, last] = [view.ordered[0], view.ordered.at(-1)];
  if (!first || !last) return [];
  const down = first.value >= last.value;
  const low = down ? last : first;
  const own = value(low.value, view.measure.unit);
  const highest = say`Highest`;
  const room = right - left - labelWidth(highest, LOOK, em) - 16 * em;
  const name = shortened(
    low.name,
    room - labelWidth(say`Lowest: ${` ${own}`}`, LOOK, em),
    LOOK,
    em,
  );
  const named = say`Lowest: ${name.length > 5 ? `${name} ${own}` : own}`;
  const [start, end] = down ? [highest, named] : [named, highest];
  const many = itemCount(view.ordered.length, view.of, view.measure.sectors, view.language);
  const middle = mark === 'bar' ? say`${many}, one bar each` : say`${many}, one dot each`;
  return endRow({start, end, middle}, row);
}
