import type {FigureOptions} from './distribution-base.js';

/** What decides whether a form is drawn in dots. */
export type DotsAsked = Pick<FigureOptions, 'form' | 'scale' | 'quartiles' | 'sites'>;

/** Whether a ranking or a tail is drawn in dots: bars need a scale from zero, and quarters need to see all. */
export function asDots({form, scale, quartiles, sites}: DotsAsked): boolean {
  if (form === 'tail') return scale === 'log';
  return form === 'ranked' && (scale === 'log' || quartiles || sites.length > 0);
}
