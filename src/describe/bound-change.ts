import {boundText, type BoundUnit} from '../format/bound-text.js';
import {formats, type Language} from '../format/formats.js';

/**
 * How a number differs from the one before, in words: "12 more than in April to June 2022".
 *
 * @param earlier - the period before, in words
 */
export function boundChange(
  now: number,
  before: number,
  {
    unit,
    earlier,
    language = 'en',
  }: {readonly unit: BoundUnit; readonly earlier: string; readonly language?: Language},
): string {
  const {say} = formats(language);
  const parts = unit === 'share' || unit === 'percent';
  const size = (unit === 'share' ? 100 : 1) * Math.abs(now - before);
  const shown = parts
    ? boundText(Math.round(size * 10) / 10, 'count', language)
    : boundText(size, unit, language);
  if (boundText(now, unit, language) === boundText(before, unit, language))
    return say`the same as in ${earlier}`;
  if (parts)
    return now > before
      ? say`${shown} more in every 100 than in ${earlier}`
      : say`${shown} fewer in every 100 than in ${earlier}`;
  if (now > before) return say`${shown} more than in ${earlier}`;
  return unit === 'pounds'
    ? say`${shown} less than in ${earlier}`
    : say`${shown} fewer than in ${earlier}`;
}
