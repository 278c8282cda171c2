import {css} from 'lit';

/** Looks of coded comments that every form has: the key, and comments that are mixed. */
export const insightStyles = css`
  .feeling-mixed {
    fill: var(--_page);
    stroke: var(--_rest);
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
  @media (forced-colors: active) {
    .feeling-mixed {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
