import {formats, type Language} from '../format/formats.js';

/** A part from 0 to 1 in whole per cent, "61%"; where that would say none or all and it is neither, with a decimal: "99.6%". */
export function wholeShare(part: number, language: Language): string {
  const {axis, share} = formats(language);
  const whole = Math.round(part * 100) / 100;
  return whole > 0 && whole < 1 ? axis(whole, 'share') : share(part);
}
