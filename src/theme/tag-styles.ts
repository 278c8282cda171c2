import {css} from 'lit';

/** The mark over a figure of made-up numbers. */
export const tagStyles = css`
  .tag {
    width: fit-content;
    margin: 12px 0 0;
    padding: 2px 10px;
    background: var(--_text);
    color: var(--_page);
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .tag {
      border: 1px solid CanvasText;
      background: Canvas;
      color: CanvasText;
    }
  }
`;
