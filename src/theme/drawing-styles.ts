import {css} from 'lit';

/** Looks of everything inside a drawing. Class names are used by `draw/` alone. */
export const drawingStyles = css`
  svg {
    display: block;
    overflow: visible;
    font: inherit;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0;
    word-spacing: 0;
  }
  text {
    font-size: max(13px, 0.8125rem);
    fill: var(--_text);
  }
  .axis {
    fill: var(--_text-quiet);
  }
  .strong {
    font-weight: 700;
  }
  .story {
    font-size: max(14px, 0.875rem);
    font-weight: 700;
  }
  .headline {
    font-size: max(15px, 0.9375rem);
    font-weight: 700;
  }
  .label-main {
    fill: var(--_main);
  }
  .label-highlight {
    fill: var(--_highlight-text);
  }
  .label-rest {
    fill: var(--_rest-text);
  }
  .halo,
  .halo-remainder {
    paint-order: stroke;
    stroke: var(--_page);
    stroke-width: 3.5px;
    stroke-linejoin: round;
  }
  .halo-remainder {
    stroke: var(--_remainder);
  }
  .grid-remainder {
    stroke: var(--_page);
  }
  .grid {
    stroke: var(--_grid);
  }
  .zero {
    stroke: var(--_text);
  }
  .edge {
    stroke: var(--_rule);
    fill: none;
  }
  .leader {
    stroke: var(--_text);
    fill: none;
  }
  .leader-highlight {
    stroke: var(--_highlight-text);
    stroke-width: 1.5px;
    fill: none;
  }
  .dashed {
    stroke: var(--_text);
    stroke-width: 1.5px;
    stroke-dasharray: 5 3;
    fill: none;
  }
  .dashed-quiet {
    stroke: var(--_rest);
    stroke-dasharray: 3 3;
    fill: none;
  }
  .main {
    fill: var(--_main);
  }
  .rest {
    fill: var(--_rest);
  }
  .remainder {
    fill: var(--_remainder);
  }
  .highlight {
    fill: var(--_highlight);
  }
  .highlight-line {
    stroke: var(--_highlight);
    fill: none;
  }
  .dot-highlight {
    fill: var(--_highlight);
    stroke: var(--_highlight-text);
    stroke-width: 1.5px;
  }
  .casing {
    stroke: var(--_page);
    stroke-width: 1.5px;
  }
  .page {
    fill: var(--_page);
  }
  .tint {
    fill: var(--_tint);
  }
  .area {
    fill: var(--_area);
  }
  .curve {
    stroke: var(--_main);
    stroke-width: 3px;
    fill: none;
  }
  .dots,
  .dots-rest {
    stroke: var(--_main);
    stroke-width: 5px;
    stroke-linecap: round;
    fill: none;
  }
  .dots-rest {
    stroke: var(--_rest);
  }
  .points {
    stroke: var(--_main);
    stroke-linecap: round;
    fill: none;
  }
  .few,
  .some {
    fill: var(--_area);
    stroke: var(--_main);
  }
  .some {
    fill: color-mix(in srgb, var(--_main) 55%, var(--_page));
  }
  .trend-rest,
  .trend-thin,
  .trend-main,
  .trend-before,
  .trend-highlight {
    stroke: var(--_rule);
    fill: none;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .trend-thin,
  .trend-highlight {
    stroke: var(--_highlight);
  }
  .trend-highlight {
    stroke-width: 3px;
  }
  .trend-main,
  .trend-before {
    stroke: var(--_main);
    stroke-width: 2px;
  }
  .trend-before {
    stroke-dasharray: 1 4;
  }
  .trend-dot,
  .trend-dot-highlight {
    fill: var(--_main);
    stroke: var(--_page);
    stroke-width: 1.5px;
  }
  .trend-dot-highlight {
    fill: var(--_highlight);
  }
  .trend-open {
    fill: var(--_page);
    stroke: var(--_text);
  }
  .ring-letter {
    fill: var(--_page);
    stroke: var(--_highlight-text);
    stroke-width: 1.5px;
  }
  .quarter-edge {
    stroke: var(--_rest);
  }
  .disc {
    fill: var(--_text);
  }
  .disc-text {
    fill: var(--_page);
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .main,
    .rest,
    .remainder,
    .highlight,
    .dot-highlight,
    .area,
    .tint {
      stroke: CanvasText;
      stroke-width: 1px;
    }
  }
`;
