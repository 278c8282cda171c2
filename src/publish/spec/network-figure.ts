import {bipartiteWords} from '../../describe/bipartite-words.js';
import {egoWords} from '../../describe/ego-words.js';
import {forceWords} from '../../describe/force-words.js';
import {levelsWords} from '../../describe/levels-words.js';
import {matrixWords} from '../../describe/matrix-words.js';
import {networkWith, type NetworkWords} from '../../describe/network-with.js';
import {bipartiteFigure} from '../../view/bipartite-figure.js';
import type {Description} from '../../view/description.js';
import {egoFigure} from '../../view/ego-figure.js';
import {forceFigure, forceReduced} from '../../view/force-figure.js';
import {levelsFigure} from '../../view/levels-figure.js';
import {matrixFigure} from '../../view/matrix-figure.js';
import type {NetworkAsked} from '../../view/network-asked.js';
import {networkBase, type NetworkBase} from '../../view/network-base.js';
import type {NetworkGraph} from '../../view/network-graph.js';
import {placesOf} from '../../view/network-places.js';
import type {NetworkView} from '../../view/network.js';

/** A network and its words. */
export interface NetworkFigure {
  readonly view: NetworkView;
  readonly words: Description;
}

/** Makes the figure of one form with the words of that form. */
type Form = (base: NetworkBase, asked: NetworkAsked) => NetworkFigure;

function form<View extends NetworkView>(
  figure: (base: NetworkBase, asked: NetworkAsked) => View,
  words: NetworkWords<View>,
): Form {
  return (base, asked) => {
    const view = figure(base, asked);
    return {view, words: networkWith(view, words)};
  };
}

const forms: Readonly<Record<NetworkView['form'], Form>> = {
  bipartite: form(bipartiteFigure, bipartiteWords),
  ego: form(egoFigure, egoWords),
  force: form((base, asked) => {
    // Its layout is worked out to the end before the figure, which takes it from there.
    const work = placesOf(forceReduced(base, asked));
    while (!work.next().done);
    return forceFigure(base, asked);
  }, forceWords),
  levels: form(levelsFigure, levelsWords),
  matrix: form(matrixFigure, matrixWords),
};

/**
 * A network in the form that is asked for, or in the one that suits it.
 *
 * @returns `undefined` when the network has no bodies
 * @throws RangeError when the form does not fit it, or something asked for is not in it
 */
export function networkFigure(graph: NetworkGraph, asked: NetworkAsked): NetworkFigure | undefined {
  if (!graph.bodies.length) return undefined;
  const base = networkBase(graph, asked);
  return forms[base.form](base, asked);
}
