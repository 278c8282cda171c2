import {css} from 'lit';

/** Looks of a network's drawings. Class names are used by `draw/` alone. */
export const networkStyles = css`
  :host {
    --_flow: var(--vcse-flow, #6685a0);
    --_public: var(--vcse-public, #801650);
  }
  .strip {
    min-height: calc(3em + 16px);
    margin-top: 12px;
    padding: 8px 12px;
    border-inline-start: 6px solid var(--_highlight);
    background: var(--_tint);
    font-size: max(15px, 0.9375rem);
    line-height: 1.5;
  }
  .doing {
    margin-top: 12px;
  }
  .signs {
    min-height: 40px;
  }
  .beside {
    min-height: 341px;
  }
  @container (max-width: 599px) {
    .signs {
      min-height: 44px;
    }
    .beside {
      min-height: 359px;
    }
  }
  @container (min-width: 600px) and (max-width: 1099px) {
    .frame:has(> .doing > .signs) > .controls {
      min-height: 134px;
    }
  }
  @container (min-width: 600px) and (max-width: 639px) {
    .frame:has(> .doing > .signs) > .controls {
      min-height: 207px;
    }
  }
  .doing:not(:has(*)),
  .readout {
    display: none;
  }
  .side + .drawing {
    float: inline-start;
    width: 58%;
    margin-bottom: 24px;
  }
  .beside ~ .actions {
    clear: both;
  }
  .small {
    font-size: max(12px, 0.75rem);
  }
  .on-main {
    fill: var(--_page);
  }
  .flow {
    fill: var(--_flow);
  }
  .tie {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2px;
  }
  .tie-funds,
  .tie-pays,
  .tie-commissions,
  .tie-contracts {
    stroke-width: 3.5px;
  }
  .tie-subcontracts {
    stroke-width: 1.3px;
  }
  .tie-represents,
  .tie-reports {
    stroke-dasharray: 8 4;
  }
  .tie-shares-data,
  .tie-refers {
    stroke-dasharray: 2 4;
  }
  .tie-advises {
    stroke-dasharray: 8 3 2 3;
  }
  .tie-member {
    stroke-width: 1.3px;
    stroke-dasharray: 1 3;
  }
  .tie-hosts,
  .tie-co-locates {
    stroke-width: 5px;
  }
  .tie-co-locates {
    stroke-dasharray: 8 4;
  }
  .tie-inner {
    fill: none;
    stroke: var(--_page);
    stroke-width: 2.4px;
  }
  .tie-inferred {
    stroke: var(--_rest);
    stroke-width: 1.2px;
  }
  .flow-line {
    fill: none;
    stroke: var(--_flow);
  }
  .head {
    fill: var(--_text);
  }
  .head-open {
    fill: none;
    stroke: var(--_rest);
    stroke-width: 1.2px;
  }
  .node {
    fill: var(--_main);
    stroke: var(--_page);
    stroke-width: 1px;
  }
  .node-commissioner,
  .node-council,
  .node-nhs-provider,
  .node-board {
    fill: var(--_public);
  }
  .node-funder,
  .node-other {
    fill: var(--_rest);
  }
  .lead {
    fill: none;
    stroke: var(--_text-quiet);
    stroke-width: 0.8px;
  }
  .pinned {
    stroke: var(--_text);
    stroke-width: 2px;
  }
  .hull-edge,
  .hull-fill {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .hull-0 {
    --_hull: var(--vcse-group-1, #12436d);
    --_hull-tint: var(--vcse-group-1-tint, #dfe5eb);
    --_on-hull: var(--vcse-group-1-text, #ffffff);
  }
  .hull-1 {
    --_hull: var(--vcse-group-2, #28a197);
    --_hull-tint: var(--vcse-group-2-tint, #dcf0ee);
    --_on-hull: var(--vcse-group-2-text, #0b0c0c);
  }
  .hull-2 {
    --_hull: var(--vcse-group-3, #f46a25);
    --_hull-tint: var(--vcse-group-3-tint, #fdeae1);
    --_on-hull: var(--vcse-group-3-text, #0b0c0c);
  }
  .hull-3 {
    --_hull: var(--vcse-group-4, #801650);
    --_hull-tint: var(--vcse-group-4-tint, #efe0e8);
    --_on-hull: var(--vcse-group-4-text, #ffffff);
  }
  .hull-edge {
    stroke: var(--_hull);
  }
  .hull-fill {
    stroke: var(--_hull-tint);
  }
  .hull-key {
    fill: var(--_hull-tint);
    stroke: var(--_hull);
    stroke-width: 2px;
  }
  .band {
    fill: var(--_tint);
  }
  .hull-box {
    fill: var(--_hull-tint);
  }
  .hull-box,
  .hull-line {
    stroke: var(--_hull);
    stroke-width: 2px;
  }
  .hull-line {
    fill: none;
  }
  .hull-none {
    --_hull: var(--_rest);
    --_hull-tint: var(--_tint);
  }
  .chip {
    fill: var(--_page);
    stroke: var(--_main);
    stroke-width: 1.5px;
  }
  .edge-public {
    stroke: var(--_public);
  }
  .edge-other {
    stroke: var(--_rest);
  }
  .chip-lead .chip {
    fill: var(--_hull);
    stroke: var(--_hull);
  }
  .chip-lead .on-box {
    fill: var(--_on-hull);
  }
  .chip-hinge .chip {
    fill: var(--_highlight);
    stroke: var(--_text);
  }
  .chip-hinge .on-box {
    fill: #0b0c0c;
  }
  .chip-lead .name-box,
  .chip-hinge .name-box {
    font-weight: 700;
  }
  .chip-lit {
    fill: none;
    stroke: var(--_highlight);
    stroke-width: 4px;
  }
  .patch {
    fill: var(--_page);
    fill-opacity: 0.9;
  }
  .reading {
    font-style: italic;
  }
  canvas {
    display: block;
    width: 100%;
    touch-action: pan-y pinch-zoom;
  }
  .over {
    position: absolute;
    inset: 0 auto auto 0;
  }
  .clipped {
    overflow: hidden;
  }
  .cell {
    stroke: var(--_main);
    stroke-width: 1px;
  }
  .cell-0 {
    fill: var(--vcse-cell-low, #d6e4f2);
  }
  .cell-1 {
    fill: var(--vcse-cell-middle, #6bace6);
  }
  .cell-2 {
    fill: var(--_main);
  }
  .none {
    stroke: var(--_rest);
    stroke-width: 3px;
    stroke-linecap: round;
    fill: none;
  }
  @media print {
    .strip,
    .beside {
      display: none;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_flow: GrayText;
      --_public: CanvasText;
    }
    .hull-0,
    .hull-1,
    .hull-2,
    .hull-3 {
      --_hull: CanvasText;
      --_hull-tint: Canvas;
      --_on-hull: Canvas;
    }
    .chip-hinge .chip {
      fill: Highlight;
    }
    .chip-hinge .on-box {
      fill: HighlightText;
    }
    .cell-0,
    .cell-1 {
      fill: Canvas;
    }
    .cell-2 {
      fill: CanvasText;
    }
  }
`;
