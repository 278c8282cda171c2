import {formats, type Language, type Unit} from './formats.js';

/** A number in its unit, with pence where it is pounds per head under £100: "£19.09", "£114". */
export function fineValue(number: number, unit: Unit, language: Language = 'en'): string {
  const {exactMoney, value} = formats(language);
  return unit === 'pounds-per-head' && Math.abs(number) < 100
    ? exactMoney(number)
    : value(number, unit);
}

/** The same in the fewest figures that tell columns apart: "£114", "£5.8", "£0.60". */
export function shortValue(number: number, unit: Unit, language: Language = 'en'): string {
  const {exactMoney, value} = formats(language);
  if (unit !== 'pounds-per-head' || Math.abs(number) >= 9.95 || number === 0)
    return value(number, unit);
  const exact = exactMoney(number);
  return Math.abs(number) < 0.995 ? exact : exactMoney(Math.round(number * 10) / 10).slice(0, -1);
}
