import type {DistributionView, Form} from '../view/distribution.js';
import type {Draw} from './chart-element.js';

const modules: Readonly<Record<Form, () => Promise<unknown>>> = {
  ranked: async () => (await import('../draw/ranked.js')).drawRanked,
  stacked: async () => (await import('../draw/stacked.js')).drawStacked,
  tail: async () => (await import('../draw/tail.js')).drawTail,
  lorenz: async () => (await import('../draw/lorenz.js')).drawLorenz,
  histogram: async () => (await import('../draw/histogram.js')).drawHistogram,
};

type DrawDistribution = Draw<DistributionView>;

const loaded = new Map<Form, DrawDistribution>();

/**
 * What draws a form: at once when its module is here, else when it has come. A form's view goes only
 * to the form's own drawing.
 */
export function distributionDrawing(form: Form): DrawDistribution | Promise<DrawDistribution> {
  const here = loaded.get(form);
  if (here) return here;
  const load = modules[form] ?? modules.ranked;
  return load().then((draw) => {
    // Each module draws the view of its own form, and views and drawings are paired by that form.
    loaded.set(form, draw as DrawDistribution);
    return draw as DrawDistribution;
  });
}
