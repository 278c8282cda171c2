import {css} from 'lit';

/** Looks of the squares of a heat table, by shade. */
export const insightMatrixStyles = css`
  .heat-none {
    fill: var(--_page);
    stroke: var(--_control);
  }
  .heat-0,
  .heat-1,
  .heat-2,
  .heat-3,
  .heat-4 {
    fill: color-mix(in srgb, var(--_main) 8%, var(--_page));
    stroke: var(--_control);
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
  @media (forced-colors: active) {
    .heat-0,
    .heat-1,
    .heat-2 {
      fill: Canvas;
      stroke: CanvasText;
    }
    .heat-3,
    .heat-4 {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`;
