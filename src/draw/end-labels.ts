import {formats} from '../format/formats.js';
import {itemNoun} from '../format/item-noun.js';
import type {DistributionView} from '../view/distribution.js';
import {endRow, type Row} from './end-row.js';
import {labelWidth, shortened, type Label} from './label.js';

const LOOK = 'axis';

/**
 * The words under a rank axis: both ends, and in the middle, or in a line below when there is no room, how
 * many there are and what one mark is.
 *
 * @param mark - "bar", "dot", "column"
 */
export function endLabels(view: DistributionView, mark: string, row: Row): readonly Label[] {
  const {value, count} = formats(view.language);
  const {left, right, em} = row;
  const [first, last] = [view.ordered[0], view.ordered.at(-1)];
  if (!first || !last) return [];
  const down = first.value >= last.value;
  const low = down ? last : first;
  const say = value(low.value, view.measure.unit);
  const room = right - left - labelWidth('Highest', LOOK, em) - 16 * em;
  const name = shortened(low.name, room - labelWidth(`Lowest:  ${say}`, LOOK, em), LOOK, em);
  const named = name.length > 5 ? `Lowest: ${name} ${say}` : `Lowest: ${say}`;
  const [start = '', end = ''] = down ? ['Highest', named] : [named, 'Highest'];
  const noun = itemNoun(view.of, view.measure.sectors);
  const many = `${count(view.ordered.length)} ${view.ordered.length === 1 ? noun.one : noun.many}, one ${mark} each`;
  return endRow({start, end, middle: many}, row);
}
