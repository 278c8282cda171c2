import {css} from 'lit';

/** Looks of coded comments: lines by feeling, shares with their ranges, squares by shade, the key and the quotes. */
export const insightStyles = css`
  .feeling-mixed {
    fill: var(--_page);
    stroke: var(--_rest);
  }
  .feeling-line {
    fill: none;
    stroke-width: 2px;
    stroke-linejoin: round;
  }
  .feeling-line.chosen {
    stroke-width: 3.5px;
  }
  .feeling-line.feeling-positive {
    stroke: var(--_main);
  }
  .feeling-line.feeling-negative {
    stroke: var(--_against);
  }
  .feeling-line.feeling-neither {
    stroke: var(--_rest);
    stroke-dasharray: 6 4;
  }
  .feeling-dot {
    stroke: var(--_page);
    fill: var(--_rest);
  }
  .feeling-dot.feeling-positive {
    fill: var(--_main);
  }
  .feeling-dot.feeling-negative {
    fill: var(--_against);
  }
  .band-positive,
  .band-negative {
    fill: color-mix(in srgb, var(--_main) 16%, var(--_page));
  }
  .band-negative {
    fill: color-mix(in srgb, var(--_against) 16%, var(--_page));
  }
  .range,
  .range-clear {
    fill: none;
    stroke: var(--_rest);
    stroke-width: 1.5px;
  }
  .range-clear {
    stroke: var(--_main);
  }
  .share-clear,
  .share-alike {
    fill: var(--_main);
    stroke: var(--_main);
    stroke-width: 2px;
  }
  .share-alike {
    fill: var(--_page);
    stroke: var(--_rest);
  }
  .heat-none {
    fill: var(--_page);
    stroke: var(--_grid);
  }
  .heat-0,
  .heat-1,
  .heat-2,
  .heat-3,
  .heat-4 {
    fill: color-mix(in srgb, var(--_main) 8%, var(--_page));
    stroke: var(--_rule);
  }
  .heat-1 {
    fill: color-mix(in srgb, var(--_main) 22%, var(--_page));
  }
  .heat-2 {
    fill: color-mix(in srgb, var(--_main) 38%, var(--_page));
  }
  .heat-3 {
    fill: color-mix(in srgb, var(--_main) 76%, var(--_page));
  }
  .heat-4 {
    fill: var(--_main);
  }
  text.on-heat {
    fill: var(--_page);
  }
  .insight-key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    margin: 12px 0 0;
    padding: 0;
    list-style: none;
    font-size: max(14px, 0.875rem);
  }
  .insight-key svg {
    display: inline-block;
    margin-inline-end: 5px;
    vertical-align: -4px;
  }
  .quotes {
    margin-top: 16px;
    border-top: 2px solid var(--_text);
    padding-top: 8px;
    font-size: max(16px, 1rem);
  }
  .quotes p,
  .quotes ul {
    margin: 0 0 8px;
    padding: 0;
  }
  .quotes li {
    list-style: none;
  }
  .quotes blockquote {
    margin: 12px 0;
    border-inline-start: 4px solid var(--_rule);
    padding-inline-start: 12px;
  }
  .quotes .about {
    color: var(--_text-quiet);
    font-size: max(14px, 0.875rem);
  }
  @media (forced-colors: active) {
    .heat-0,
    .heat-1,
    .heat-2,
    .heat-3,
    .heat-4,
    .feeling-mixed {
      fill: Canvas;
      stroke: CanvasText;
    }
    .heat-3,
    .heat-4 {
      fill: CanvasText;
      stroke: Canvas;
    }
    .band-positive,
    .band-negative {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
