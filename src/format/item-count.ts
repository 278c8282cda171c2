import {formats, type Language} from './formats.js';

/**
 * A number with the noun for the items of a figure: "1 commissioner", "12 organisations", "80 suppliers".
 *
 * @param written - the number as it stands there, where that is not in figures: "Twelve"
 */
export function itemCount(
  number: number,
  of: 'commissioners' | 'suppliers',
  sectors: readonly string[],
  language: Language,
  written: string | number = number,
): string {
  const {say} = formats(language);
  const one = number === 1;
  if (of === 'commissioners')
    return one ? say`${written} commissioner` : say`${written} commissioners`;
  if (sectors.join() === 'vcse')
    return one ? say`${written} organisation` : say`${written} organisations`;
  return one ? say`${written} supplier` : say`${written} suppliers`;
}
