import {css} from 'lit';

/** Looks of feelings over time: lines, dots and the range of the chosen one. */
export const insightTimeStyles = css`
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
  @media (forced-colors: active) {
    .band-positive,
    .band-negative {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
