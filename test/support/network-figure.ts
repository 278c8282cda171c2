import {bipartiteFigure} from '../../src/view/bipartite-figure.js';
import {egoFigure} from '../../src/view/ego-figure.js';
import {forceFigure} from '../../src/view/force-figure.js';
import {levelsFigure} from '../../src/view/levels-figure.js';
import {matrixFigure} from '../../src/view/matrix-figure.js';
import type {NetworkAsked} from '../../src/view/network-asked.js';
import {networkBase} from '../../src/view/network-base.js';
import type {NetworkGraph} from '../../src/view/network-graph.js';
import type {NetworkView} from '../../src/view/network.js';

/** The figure of the form that is asked for; of any form when none is named. */
type FigureOf<Asked> = Asked extends {readonly form: infer Form}
  ? Extract<NetworkView, {form: Form}>
  : NetworkView;

/** A figure of a network in the form asked for. */
export function networkFigure<Asked extends NetworkAsked>(
  graph: NetworkGraph,
  asked: Asked,
): FigureOf<Asked> {
  const base = networkBase(graph, asked);
  const made = {
    bipartite: () => bipartiteFigure(base),
    ego: () => egoFigure(base, asked),
    matrix: () => matrixFigure(base),
    force: () => forceFigure(base, asked),
    levels: () => levelsFigure(base, asked),
  }[base.form]();
  return made as FigureOf<Asked>;
}
