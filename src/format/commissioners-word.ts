import {formats} from './formats.js';

/** "1 commissioner", "28 commissioners". */
export function commissionersWord(number: number): string {
  return `${formats('en').count(number)} ${number === 1 ? 'commissioner' : 'commissioners'}`;
}
