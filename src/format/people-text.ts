import {formats, type Language} from './formats.js';
import {withoutNumber} from './without-number.js';

/** A number, or why there is none. */
type People =
  | {readonly kind: 'value'; readonly value: number}
  | {readonly kind: 'suppressed' | 'missing'; readonly reason: string};

/**
 * A number of people: "1,051", "fewer than 5", or why there is none.
 *
 * @param least - what a number with the reason `few` is smaller than
 */
export function peopleText(cell: People, least: number, language: Language): string {
  const {say, count} = formats(language);
  if (cell.kind === 'value') return count(cell.value);
  return cell.kind === 'suppressed' && cell.reason === 'few'
    ? say`fewer than ${least}`
    : withoutNumber(cell.kind, language);
}
