import {networkWith, type NetworkWords} from '../describe/network-with.js';
import type {Size} from '../draw/drawing.js';
import type {NetworkDrawing} from '../draw/network-drawing.js';
import {readyFormats} from '../format/ready-formats.js';
import type {Description} from '../view/description.js';
import type {NetworkAsked} from '../view/network-asked.js';
import type {NetworkBase} from '../view/network-base.js';
import type {NetworkForm, NetworkView} from '../view/network.js';

/** Everything that makes one form of a network. */
export interface NetworkFormParts {
  readonly figure: (base: NetworkBase, asked: NetworkAsked) => NetworkView;
  readonly describe: (view: NetworkView) => Description;
  readonly draw: (view: NetworkView, size: Size) => NetworkDrawing;
  /** What must be worked out before the figure; nothing when it is there. */
  readonly ready?: (base: NetworkBase, asked: NetworkAsked) => Promise<unknown> | undefined;
}

/** A form's own module: its parts take the view that its `figure` makes. */
interface Module<View extends NetworkView> {
  readonly form: {
    readonly figure: (base: NetworkBase, asked: NetworkAsked) => View;
    readonly words: NetworkWords<View>;
    readonly draw: (view: View, size: Size) => NetworkDrawing;
    readonly ready?: NonNullable<NetworkFormParts['ready']>;
  };
}

/** Whichever form it is: a chart takes figure, words and drawing from one form, so the views are of its own kind. */
type AnyModule = Module<NetworkView>;

const modules: Readonly<Record<NetworkForm, () => Promise<unknown>>> = {
  bipartite: () => import('./bipartite-form.js'),
  ego: () => import('./ego-form.js'),
  matrix: () => import('./matrix-form.js'),
  force: () => import('./force-form.js'),
  levels: () => import('./levels-form.js'),
};

const here = new Map<NetworkForm, NetworkFormParts>();

/** A form's parts: at once when its module is here, else when it has come. */
export function networkForm(name: NetworkForm): NetworkFormParts | Promise<NetworkFormParts> {
  return (
    here.get(name) ??
    (modules[name]() as Promise<AnyModule>).then(({form: {words, ...parts}}) => {
      const form: NetworkFormParts = {...parts, describe: (view) => networkWith(view, words)};
      here.set(name, form);
      readyFormats('en');
      return form;
    })
  );
}
