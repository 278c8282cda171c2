import {css} from 'lit';

/** Looks of bars to either side of a line: for and against, light and strong, and neither. */
export const divergingStyles = css`
  :host {
    --_against: var(--vcse-against, #b8410b);
  }
  .answer-agree-1 {
    fill: var(--_main);
    stroke: var(--_main);
  }
  .answer-agree-0 {
    fill: var(--vcse-agree, #6bace6);
    stroke: var(--_main);
  }
  .answer-against-0 {
    fill: var(--vcse-disagree, #f9b08a);
    stroke: var(--_against);
  }
  .answer-against-1 {
    fill: var(--_against);
    stroke: var(--_against);
  }
  .answer-neither {
    fill: var(--vcse-neither, #d4d8db);
    stroke: var(--_rest);
  }
  text.in-answer-agree-1,
  text.in-answer-against-1 {
    fill: var(--_page);
  }
  @media (forced-colors: active) {
    :host {
      --_against: CanvasText;
    }
    .answer-agree-0,
    .answer-against-0,
    .answer-neither {
      fill: Canvas;
      stroke: CanvasText;
    }
    .answer-agree-1,
    .answer-against-1 {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`;
