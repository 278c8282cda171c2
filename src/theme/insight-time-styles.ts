import {css} from 'lit';

/** Looks of feelings over time: lines, dots and the range of the chosen one. */
export const insightTimeStyles = css`
  .feeling-positive {
    color: var(--_main);
  }
  .feeling-negative {
    color: var(--_against);
  }
  .feeling-neither {
    color: var(--_rest);
  }
  .feeling-line {
    fill: none;
    stroke: currentColor;
    stroke-width: 2px;
  }
  .feeling-line.feeling-neither {
    stroke-dasharray: 6 4;
  }
  .feeling-line.chosen {
    stroke-width: 3.5px;
  }
  .feeling-dot {
    fill: currentColor;
    stroke: var(--_page);
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
