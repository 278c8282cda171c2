import type {Saying} from './copy-text.js';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {bodyWords} from '../describe/network-item.js';
import {networkRelationWords} from '../describe/network-relation-words.js';
import {formats} from '../format/formats.js';
import type {NetworkDrawing, NetworkTarget} from '../draw/network-drawing.js';
import {networkSections} from '../view/network-sections.js';
import {networkToolStyles} from '../theme/network-tool-styles.js';
import {betweennessOf} from '../view/network-measures.js';
import type {NetworkGraph} from '../view/network-graph.js';
import type {NetworkView, NetworkZoom} from '../view/network.js';
import {MapMoves} from './map-moves.js';
import {Exploring, type Explorable} from './exploring.js';
import {inSlices} from './in-slices.js';
import {NetworkBodiesPanel} from './network-bodies-panel.js';
import {networkCardPanel} from './network-card-panel.js';
import {networkTreeRow} from './network-tree-row.js';
import {targetOutline} from './target-outline.js';
import {bodyKey, sectionKey, STEP, treeRows, type TreeRow} from './tree-rows.js';

/** What a network shows now, for those who explore it. */
export interface NetworkHost extends Explorable, Saying {
  readonly figure: NetworkView | undefined;
  readonly drawing: NetworkDrawing | undefined;
  form: string | undefined;
  circle: string | undefined;
  neighbours: boolean;
  zoom: NetworkZoom | undefined;
  moved: ReadonlyMap<string, readonly [number, number]> | undefined;
  /** Puts a body into the middle of a circle. */
  showCircle(id: string): void;
}

/** Letters typed within this time, in milliseconds, belong to one name. */
const TYPING = 700;

/**
 * Exploring a network: a tree that holds every body and every link, beside the drawing; what has the focus there is lit
 * in the drawing, and what is pointed at or clicked in the drawing is found in the tree.
 */
export class NetworkExploring extends Exploring {
  /** What is pointed at, by pointer or keys. */
  pointed: NetworkTarget | undefined;
  readonly #host: NetworkHost;
  readonly #open = new Set<string>();
  readonly #listed = new Map<string, number>();
  #key = '';
  #focusTree = false;
  #view: NetworkView | undefined;
  #typed = '';
  #typedAt = 0;
  #between: {readonly graph: NetworkGraph; readonly scores?: readonly number[]} | undefined;

  readonly #moves: MapMoves;
  readonly #bodies: NetworkBodiesPanel;

  constructor(host: NetworkHost) {
    super(host);
    this.#host = host;
    this.#moves = new MapMoves(host);
    this.#bodies = new NetworkBodiesPanel(host);
    const {renderRoot} = host;
    const {styleSheet} = networkToolStyles;
    if (renderRoot instanceof ShadowRoot && styleSheet)
      renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, styleSheet];
  }

  override hostUpdate(): void {
    const view = this.#host.figure;
    if (!view || view === this.#view) return;
    const other = view.form !== this.#view?.form || view.graph !== this.#view.graph;
    const circle =
      view.form === 'ego' && this.#view?.form === 'ego' && view.focus !== this.#view.focus;
    this.#view = view;
    if (other || circle) {
      this.#start(view);
      this.#keepFocus();
    }
    this.#measure(view.graph);
  }

  override hostUpdated(): void {
    this.#moves.listen();
    if (!this.#focusTree) return;
    this.#focusTree = false;
    this.#host.renderRoot.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
  }

  /** What has the focus may go with the picture before: the tree has it then. */
  #keepFocus(): void {
    const {renderRoot} = this.#host;
    const focused = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
    if (!focused?.closest('.panel, .doing')) return;
    this.#focusTree = true;
    this.by = 'keys';
  }

  /** Goes into the tree: to the row last visited. */
  override enter(): void {
    this.#focusTree = true;
    this.by = 'keys';
    const row = this.#rows().find(({key}) => key === this.#key);
    if (row) this.#light(row);
    this.#host.requestUpdate();
  }

  /** Shows an item of the view: opens the tree at it. */
  override show(index: number): void {
    const view = this.#host.figure;
    const id = view?.items[index]?.id;
    const body = view?.graph.bodies.findIndex((each) => each.id === id) ?? -1;
    if (!view || body < 0 || id === undefined) return;
    const {form} = view;
    const outside =
      form === 'ego' && body !== view.focus && !view.partners.some((each) => each.body === body);
    if (outside) this.#host.showCircle(id);
    this.#reveal({kind: 'body', body}, 'pointer');
  }

  override readonly pointerMoved = (event: PointerEvent): void => {
    if (event.buttons) return;
    const found = this.#at(event);
    const same = JSON.stringify(found) === JSON.stringify(this.pointed);
    if (same || this.by === 'keys') return;
    this.pointed = found;
    this.by = found ? 'pointer' : 'nothing';
    this.#host.requestUpdate();
  };

  override readonly pointerLeft = (): void => {
    if (this.by !== 'pointer') return;
    this.by = 'nothing';
    this.pointed = undefined;
    this.#host.requestUpdate();
  };

  override readonly clicked = (event: PointerEvent | MouseEvent): void => {
    const found = this.#at(event);
    if (!found || this.#moves.justDragged) return;
    this.#reveal(found, 'pointer');
    if (found.kind === 'body') this.#choose(found.body);
  };

  override readonly pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const rows = this.#rows();
    const at = rows.findIndex(({key}) => key === this.#key);
    const row = rows[at];
    if (!row) return;
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 10,
      PageUp: at - 10,
      Home: 0,
      End: rows.length - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) this.#visit(rows[Math.max(0, Math.min(rows.length - 1, to))]);
    else if (event.key === 'ArrowRight') this.#inwards(row, rows[at + 1]);
    else if (event.key === 'ArrowLeft') this.#outwards(row, rows);
    else if (event.key === 'Enter' || event.key === ' ') this.#act(row);
    else if (event.key === 'Escape') this.#leave();
    else if (this.#moves.pressed(event.key)) this.#host.requestUpdate();
    else if (event.key.length === 1) this.#typeAhead(event);
    else return;
    event.preventDefault();
  };

  /** What is lit in the drawing, and the ring around it. */
  override overlay(): TemplateResult | typeof nothing {
    const {drawing, figure} = this.#host;
    if (!drawing || !figure) return nothing;
    const chosen: NetworkTarget | undefined =
      figure.selected === undefined ? undefined : {kind: 'body', body: figure.selected};
    const target = this.pointed ?? chosen;
    if (!target) return nothing;
    const box = drawing.boxOf(target);
    return html`<svg
      class="ring"
      width=${drawing.width}
      height=${drawing.height}
      viewBox="0 0 ${drawing.width} ${drawing.height}"
      aria-hidden="true"
    >
      ${drawing.lit(target)} ${box ? targetOutline(box, this.by) : nothing}
    </svg>`;
  }

  override readout(): typeof nothing {
    return nothing;
  }

  /** What can be done with the whole picture. */
  buttons(): TemplateResult {
    const view = this.#host.figure;
    const host = this.#host;
    if (!view) return html`<div class="doing"></div>`;
    const {say} = formats(view.language);
    const chosen = view.selected !== undefined && view.form !== 'ego' && view.form !== 'matrix';
    const first = view.forms.find((form) => form !== 'ego');
    const back = view.form === 'ego' && first;
    return html`<div class="doing">
      ${
        chosen || host.neighbours
          ? html`<button
              class="button"
              part="button"
              aria-pressed=${host.neighbours}
              @click=${() => (host.neighbours = !host.neighbours)}
            >
              ${say`Show only neighbours`}
            </button>`
          : nothing
      }
      ${
        back
          ? html`<button class="button" part="button" @click=${() => this.#back(back)}>
              ${say`Back to the whole network`}
            </button>`
          : nothing
      }
      ${view.form === 'force' ? this.#moves.buttons(view) : nothing}
    </div>`;
  }

  #back(form: string): void {
    this.#host.form = form;
    this.#host.circle = undefined;
  }

  /** What is pointed at or chosen, in words: the strip above the drawing. */
  strip(): TemplateResult {
    const view = this.#host.figure;
    const target =
      this.pointed ??
      (view?.selected === undefined ? undefined : {kind: 'body' as const, body: view.selected});
    const words =
      view && target
        ? target.kind === 'body'
          ? this.#bodySentence(view, target.body)
          : networkRelationWords(view, target.relation).slice(0, 2)
        : [
            formats(this.#host.language)
              .say`Point at a body or a line, or go through the tree, to read about it here.`,
          ];
    const [first = '', ...rest] = words;
    const [name, ...tail] = first.split(': ');
    return html`<p class="strip" ?data-empty=${!target}>
      ${
        tail.length && target
          ? html`<strong><bdi>${name}</bdi></strong
              >: ${tail.join(': ')}.`
          : first
      }
      ${rest.join(' ')}
    </p>`;
  }

  /** The tree and the card of what is pointed at. */
  tree(): TemplateResult | typeof nothing {
    const view = this.#host.figure;
    if (!view) return nothing;
    const between = this.#between?.graph === view.graph ? this.#between.scores : undefined;
    const rows = this.#rows();
    if (!rows.some(({key}) => key === this.#key)) this.#key = rows[0]?.key ?? '';
    return html`<div class="panel" part="panel">
      <p class="path">${this.#path(view)}</p>
      <div
        class="tree"
        part="tree"
        role="tree"
        aria-label=${formats(view.language).say`Bodies and their relations`}
        @keydown=${this.pressed}
        @focusout=${this.focusLeft}
      >
        ${repeat(
          rows,
          ({key}) => key,
          (row) =>
            networkTreeRow(view, row, {
              current: row.key === this.#key,
              clicked: () => this.#clickedRow(row),
              focused: () => this.#focused(row),
            }),
        )}
      </div>
      ${networkCardPanel(view, {
        pointed: this.pointed,
        between,
        showCircle: (id) => this.#host.showCircle(id),
      })}
      ${this.#bodies.template(view, between)}
    </div>`;
  }

  override readonly focusLeft = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    const tree = this.#host.renderRoot.querySelector('.tree');
    if ((to instanceof Node && tree?.contains(to)) || this.#focusTree) return;
    this.by = this.pointed ? 'pointer' : 'nothing';
    this.#host.requestUpdate();
  };

  #path(view: NetworkView): string {
    const {pointed: target} = this;
    const place = view.provenance.place ?? view.provenance.title;
    const body = target?.kind === 'body' ? view.graph.bodies[target.body]?.short : undefined;
    const middle = view.form === 'ego' ? view.graph.bodies[view.focus]?.short : undefined;
    return [place, middle, body === middle ? undefined : body].filter(Boolean).join(' › ');
  }

  #bodySentence(view: NetworkView, body: number): readonly string[] {
    const {title, lines} = bodyWords(view, body);
    return [title, ...lines];
  }

  #rows(): readonly TreeRow[] {
    const view = this.#host.figure;
    return view ? treeRows(view, {open: this.#open, listed: this.#listed}) : [];
  }

  /** The tree as it is at first: only the section of the chosen or middle body open. */
  #start(view: NetworkView): void {
    this.#open.clear();
    this.#listed.clear();
    this.pointed = undefined;
    const section =
      networkSections(view).find(
        ({bodies}) => view.selected !== undefined && bodies.includes(view.selected),
      ) ??
      networkSections(view)[view.form === 'ego' ? 1 : 0] ??
      networkSections(view)[0];
    if (!section) return;
    this.#open.add(sectionKey(section));
    this.#key = sectionKey(section);
    if (view.selected !== undefined) this.#reveal({kind: 'body', body: view.selected}, 'nothing');
  }

  #measure(graph: NetworkGraph): void {
    if (this.#between?.graph === graph) return;
    this.#between = {graph};
    void inSlices(betweennessOf(graph)).then((scores) => {
      if (this.#between?.graph !== graph || !scores) return;
      this.#between = {graph, scores};
      this.#host.requestUpdate();
    });
  }

  #at(event: MouseEvent): NetworkTarget | undefined {
    const place = this.#host.renderRoot.querySelector('.drawing')?.getBoundingClientRect();
    if (!place) return undefined;
    return this.#host.drawing?.at(event.clientX - place.left, event.clientY - place.top);
  }

  /** Opens the tree at a body or a relation. */
  #reveal(target: NetworkTarget, by: 'pointer' | 'keys' | 'nothing'): void {
    const view = this.#host.figure;
    if (!view) return;
    const body =
      target.kind === 'body' ? target.body : (view.graph.relations[target.relation]?.from ?? 0);
    const section = networkSections(view).find(({bodies}) => bodies.includes(body));
    if (!section) return;
    const key = sectionKey(section);
    for (const each of networkSections(view))
      if (each !== section) this.#open.delete(sectionKey(each));
    this.#open.add(key);
    const place = section.bodies.indexOf(body);
    if (place >= (this.#listed.get(key) ?? 5)) this.#listed.set(key, place + 3);
    this.#key = bodyKey(section, body);
    this.pointed = target;
    if (by === 'nothing') return;
    this.by = by;
    this.#host.requestUpdate();
  }

  #visit(row: TreeRow | undefined): void {
    if (!row) return;
    this.#key = row.key;
    this.by = 'keys';
    this.#focusTree = true;
    this.#light(row);
    this.#host.requestUpdate();
  }

  #light(row: TreeRow): void {
    this.pointed =
      row.kind === 'body' && row.body !== undefined
        ? {kind: 'body', body: row.body}
        : row.kind === 'link' && row.relation !== undefined
          ? {kind: 'relation', relation: row.relation}
          : undefined;
  }

  #focused(row: TreeRow): void {
    if (this.by === 'keys' && this.#key === row.key) return;
    this.#key = row.key;
    this.by = 'keys';
    this.#light(row);
    this.#host.requestUpdate();
  }

  #clickedRow(row: TreeRow): void {
    this.#key = row.key;
    this.by = 'keys';
    this.#focusTree = true;
    this.#light(row);
    if (row.kind === 'section' || row.kind === 'more') this.#act(row);
    else if (row.kind === 'body') this.#toggle(row.key);
    this.#host.requestUpdate();
  }

  #inwards(row: TreeRow, next: TreeRow | undefined): void {
    if (row.expanded === false) this.#toggle(row.key);
    else if (row.expanded && next?.parent === row.key) this.#visit(next);
  }

  #outwards(row: TreeRow, rows: readonly TreeRow[]): void {
    if (row.expanded) this.#toggle(row.key);
    else this.#visit(rows.find(({key}) => key === row.parent));
  }

  #act(row: TreeRow): void {
    if (row.kind === 'section') this.#toggle(row.key);
    else if (row.kind === 'more') this.#more(row);
    else if (row.kind === 'body' && row.body !== undefined) this.#choose(row.body);
    else if (row.body !== undefined) {
      this.#reveal({kind: 'body', body: row.body}, 'keys');
      this.#focusTree = true;
    }
  }

  #more(row: TreeRow): void {
    const before = this.#rows();
    const at = before.findIndex(({key}) => key === row.key);
    const parent = row.parent ?? '';
    this.#listed.set(parent, row.place - 1 + (row.level === 2 ? STEP : row.size));
    // The first of the new rows stands where the button was.
    this.#visit(this.#rows()[at]);
  }

  #toggle(key: string): void {
    if (this.#open.has(key)) this.#open.delete(key);
    else this.#open.add(key);
    this.#focusTree = true;
    this.#host.requestUpdate();
  }

  #choose(body: number): void {
    const id = this.#host.figure?.graph.bodies[body]?.id;
    this.#host.choose(id === this.#host.selected ? undefined : id);
  }

  #leave(): void {
    if (this.#host.selected !== undefined) {
      this.#host.choose(undefined);
      return;
    }
    this.by = 'nothing';
    this.pointed = undefined;
    this.#host.requestUpdate();
  }

  #typeAhead(event: KeyboardEvent): void {
    const fresh = event.timeStamp - this.#typedAt > TYPING;
    this.#typed = (fresh ? '' : this.#typed) + event.key.toLowerCase();
    this.#typedAt = event.timeStamp;
    const view = this.#host.figure;
    const item =
      view?.items.findIndex(({name}) => name.toLowerCase().startsWith(this.#typed)) ?? -1;
    const id = view?.items[item]?.id;
    const body = view?.graph.bodies.findIndex((each) => each.id === id) ?? -1;
    if (body < 0) return;
    this.#reveal({kind: 'body', body}, 'keys');
    this.#focusTree = true;
  }
}
