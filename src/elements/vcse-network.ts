import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {formats} from '../format/formats.js';
import type {NetworkDrawing} from '../draw/network-drawing.js';
import {networkStyles} from '../theme/network-styles.js';
import type {NetworkGraph} from '../view/network-graph.js';
import {fittingForms} from '../view/fitting-forms.js';
import {networkBase} from '../view/network-base.js';
import type {NetworkView, NetworkZoom} from '../view/network.js';
import {ChartElement, type ChartKit} from './chart-element.js';
import type {NetworkExploring} from './network-exploring.js';
import {networkForm, type NetworkFormParts} from './network-forms.js';
import {networkOptions} from './network-options.js';
import {readNetworkGraph} from './read-network-graph.js';

/** Part of the width that a drawing takes when the tree stands beside it, and the least width for that. */
const BESIDE = 0.58;
const ROOM = 800;

/**
 * Who commissions whom and for how much; alliances and boards; one body and its circle.
 *
 * @csspart heading - The finding.
 * @csspart subtitle - What is shown, place and period.
 * @csspart sentence - The figure in a sentence, with what is left out.
 * @csspart drawing - The box of the drawing.
 * @csspart line - The lines of relations.
 * @csspart node - The marks of bodies.
 * @csspart cell - The cells of a grid.
 * @csspart hull - The boxes of alliances.
 * @csspart label - Words at marks.
 * @csspart strip - What is pointed at, in words.
 * @csspart panel - The tree and the card.
 * @csspart tree - The tree of all bodies and relations.
 * @csspart card - What is known of the body in focus.
 * @csspart button - The buttons.
 * @csspart table - The tables.
 * @csspart notes - The notes.
 * @csspart source - The source line.
 * @csspart error - The message in place of a chart.
 * @cssproperty --vcse-main - Fill of bodies.
 * @cssproperty --vcse-flow - Fill of lines whose width is money.
 * @cssproperty --vcse-highlight - Colour of what is pointed at.
 * @cssproperty --vcse-public - Edge of public bodies.
 * @cssproperty --vcse-group-1 - Colour of the first alliance; `-2` to `-4` of the others.
 * @cssproperty --vcse-group-1-tint - Fill of the box around its members.
 * @cssproperty --vcse-group-1-text - Words on its colour.
 * @cssproperty --vcse-cell-low - Fill of the lowest cells of a grid.
 * @cssproperty --vcse-cell-middle - Fill of the middle cells of a grid.
 * @cssproperty --vcse-page - Colour behind the chart.
 * @cssproperty --vcse-text - Colour of text.
 * @cssproperty --vcse-text-quiet - Colour of subtitles and notes.
 * @cssproperty --vcse-reserve - Height kept free before the chart is drawn.
 */
export class VcseNetwork extends ChartElement<NetworkGraph, NetworkView> {
  static override styles = [...ChartElement.styles, networkStyles];

  static override properties: PropertyDeclarations = {
    form: {},
    top: {},
    minimum: {type: Number},
    kinds: {},
    networkType: {attribute: 'network-type'},
    only: {},
    circle: {},
    neighbours: {type: Boolean},
    sort: {},
    zoom: {attribute: false},
    moved: {attribute: false},
    phone: {attribute: false},
  };

  /** `bipartite`, `force`, `levels`, `ego` or `matrix`; left out, the one that suits the document. */
  form: string | undefined;
  /** How many relations are drawn, largest first, or `all`; left out, as many as can be read. */
  top: string | undefined;
  /** Least pounds of a relation that is drawn. */
  minimum: number | undefined;
  /** Kinds of relation to draw, separated by spaces; left out, all. */
  kinds: string | undefined;
  /** `horizontal-commissioners`, `horizontal-vcses` or `vertical`; left out, all. */
  networkType: string | undefined;
  /** Identifier of the one group to draw, with its members' relations. */
  only: string | undefined;
  /** Identifier of the body in the middle of a circle. */
  circle: string | undefined;
  /** Draws only the chosen body and its neighbours. */
  neighbours = false;
  /** Order of a circle's partners: `money` or `name`. */
  sort: string = 'money';
  /** The tree beside the drawing is always there to be explored. */
  override explore = true;

  declare drawing: NetworkDrawing | undefined;
  /** What part of a map of ties is looked at. */
  zoom: NetworkZoom | undefined;
  /** Places of bodies that the reader has moved, by identifier. */
  moved: ReadonlyMap<string, readonly [number, number]> | undefined;
  /** Whether the chart has the room of a phone; set by the chart itself. */
  phone = false;
  #graph: NetworkGraph | undefined;
  #exploring: NetworkExploring | undefined;
  #painted: NetworkDrawing | undefined;

  override readonly contract = async (input: unknown, options: {name: string}) => {
    const graph = await readNetworkGraph(input, options);
    this.#graph = graph;
    return graph;
  };

  /** Draws the circle of a body. */
  showCircle(id: string): void {
    this.form = 'ego';
    this.circle = id;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // The reduction depends on the room: a change of it makes another view.
    this.phone = this.narrow;
    super.willUpdate(changed);
  }

  protected override updated(): void {
    super.updated();
    if (this.#painted === this.drawing) return;
    this.#painted = this.drawing;
    this.drawing?.paint?.(this.renderRoot);
  }

  protected override kit():
    ChartKit<NetworkGraph, NetworkView> | Promise<ChartKit<NetworkGraph, NetworkView>> {
    const asked = networkOptions(this);
    const name = asked.form ?? (this.#graph && fittingForms(this.#graph)[0]);
    if (!name) return Promise.reject(new Error('the form is known with the document'));
    const parts = networkForm(name);
    return parts instanceof Promise ? parts.then((here) => this.#ready(here)) : this.#ready(parts);
  }

  /** The form's parts, once a layout that they need has been worked out. */
  #ready(parts: NetworkFormParts) {
    const asked = networkOptions(this);
    const waiting = this.#graph && parts.ready?.(networkBase(this.#graph, asked), asked);
    return waiting ? waiting.then(() => this.#kitOf(parts)) : this.#kitOf(parts);
  }

  protected override async details() {
    const {NetworkExploring: Explored, ...module} = await import('./network-details.js');
    return {
      ...module,
      exploring: () => (this.#exploring = new Explored(this)),
    };
  }

  protected override findLabel(): string | undefined {
    return formats(this.language).say`Find a body`;
  }

  protected override hasMenus(): boolean {
    return true;
  }

  protected override above(view: NetworkView): TemplateResult {
    const moves = view.form === 'force' ? html`<div class="signs"></div>` : nothing;
    return html`${this.#exploring?.buttons() ?? html`<div class="doing">${moves}</div>`}
      <div part="strip">${this.#exploring?.strip() ?? html`<p class="strip"></p>`}</div>
      ${this.#besides(view, this.getBoundingClientRect().width) ? html`<div class="side"></div>` : nothing}`;
  }

  protected override beside(): TemplateResult {
    return html`<div class="beside">${this.#exploring?.tree() ?? nothing}</div>`;
  }

  /** Whether the tree stands beside the drawing, not under it. */
  #besides(view: NetworkView, width: number): boolean {
    const slim = view.form === 'force' || (view.form === 'ego' && view.parts !== undefined);
    return slim && width >= ROOM;
  }

  #kitOf({figure, describe, draw}: NetworkFormParts): ChartKit<NetworkGraph, NetworkView> {
    return {
      view: (graph) => {
        if (!graph.bodies.length) return undefined;
        const asked = networkOptions(this);
        return Object.freeze(figure(networkBase(graph, asked), asked));
      },
      describe,
      draw: (view, {width, em}) =>
        draw(view, {em, width: this.#besides(view, width) ? Math.floor(BESIDE * width) : width}),
    };
  }
}
