import {css} from 'lit';

/** Looks of a survey's marks, bars and key. */
export const surveyStyles = css`
  :host {
    --_against: var(--vcse-against, #b8410b);
  }
  .group-mark,
  .group-open {
    fill: var(--_page);
    stroke: var(--_against);
    stroke-width: 2.5px;
  }
  .group-open {
    fill: none;
  }
  .group-bar {
    fill: var(--_page);
    stroke: var(--_against);
    stroke-width: 2px;
  }
  .between {
    stroke: var(--_rest);
    stroke-width: 2.5px;
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
  .survey-key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    margin: 12px 0 0;
    padding: 0;
    list-style: none;
    font-size: max(14px, 0.875rem);
  }
  .survey-key svg {
    display: inline-block;
    margin-inline-end: 5px;
    vertical-align: -4px;
  }
  .survey-key .ends {
    color: var(--_text-quiet);
  }
  .tag {
    width: fit-content;
    margin: 12px 0 0;
    padding: 2px 10px;
    background: var(--_text);
    color: var(--_page);
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .group-bar,
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
    .tag {
      border: 1px solid CanvasText;
      background: Canvas;
      color: CanvasText;
    }
  }
`;
