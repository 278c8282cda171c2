import {formats, type Language} from './formats.js';

/** Words for one and for several items of a figure. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/**
 * What the items of a figure are called: commissioners; voluntary organisations in short,
 * "organisations"; or suppliers.
 */
export function itemNoun(
  of: 'commissioners' | 'suppliers',
  sectors: readonly string[],
  language: Language = 'en',
): Noun {
  const {say} = formats(language);
  if (of === 'commissioners') return {one: say`commissioner`, many: say`commissioners`};
  return sectors.join() === 'vcse'
    ? {one: say`organisation`, many: say`organisations`}
    : {one: say`supplier`, many: say`suppliers`};
}
