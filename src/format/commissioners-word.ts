import {formats, type Language} from './formats.js';

/** "1 commissioner", "28 commissioners". */
export function commissionersWord(number: number, language: Language = 'en'): string {
  const {say} = formats(language);
  return number === 1 ? say`1 commissioner` : say`${number} commissioners`;
}
