import {describeWith, type FormWords} from '../describe/describe-with.js';
import type {Drawing, Size} from '../draw/drawing.js';
import {readyFormats} from '../format/ready-formats.js';
import {asDots, type DotsAsked} from '../view/as-dots.js';
import type {DistributionBase, FigureOptions} from '../view/distribution-base.js';
import type {DistributionView} from '../view/distribution.js';
import type {Description} from '../view/description.js';

/** Everything that makes one form of a distribution. */
export interface DistributionForm {
  readonly figure: (base: DistributionBase, asked: FigureOptions) => DistributionView;
  readonly describe: (view: DistributionView) => Description;
  readonly draw: (view: DistributionView, size: Size) => Drawing;
}

/** A form's own module: its parts take the view that its `figure` makes. */
interface Module<View extends DistributionView> {
  readonly form: {
    readonly figure: (base: DistributionBase, asked: FigureOptions) => View;
    readonly words: FormWords<View>;
    readonly draw: (view: View, size: Size) => Drawing;
  };
}

/** Whichever form it is: a chart takes figure, words and drawing from one form, so the views are of its own kind. */
type AnyModule = Module<DistributionView>;

function formOf({form: {figure, words, draw}}: AnyModule): DistributionForm {
  return {figure, draw, describe: (view) => describeWith(view, words)};
}

const modules = {
  ranked: () => import('./ranked-form.js'),
  'ranked-dots': () => import('./ranked-dots-form.js'),
  stacked: () => import('./stacked-form.js'),
  tail: () => import('./tail-form.js'),
  'tail-dots': () => import('./tail-dots-form.js'),
  lorenz: () => import('./lorenz-form.js'),
  histogram: () => import('./histogram-form.js'),
};

const here = new Map<string, DistributionForm>();

/** A form's parts: at once when its module is here, else when it has come. */
export function distributionForm(asked: DotsAsked): DistributionForm | Promise<DistributionForm> {
  const {form} = asked;
  const name =
    asDots(asked) && (form === 'ranked' || form === 'tail') ? (`${form}-dots` as const) : form;
  return (
    here.get(name) ??
    (modules[name]() as Promise<AnyModule>).then((module) => {
      const ready = formOf(module);
      here.set(name, ready);
      readyFormats('en');
      return ready;
    })
  );
}
