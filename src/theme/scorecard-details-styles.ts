import {css} from 'lit';

/** Looks of what comes after a scorecard's first drawing: parts, evidence and what is to be done. */
export const scorecardDetailsStyles = css`
  .scorecard .more > td {
    padding: 12px 14px;
    border-inline-start: 4px solid var(--_highlight);
    background: var(--_tint);
  }
  div.more {
    padding: 8px 10px;
    border-inline-start: 4px solid var(--_highlight);
    background: var(--_tint);
  }
  .parts-head {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    margin-bottom: 6px;
  }
  .parts-bar {
    width: 100%;
  }
  .room {
    fill: var(--_page);
    stroke: var(--_rest);
  }
  .part-0 {
    fill: var(--_main);
    stroke: var(--_page);
  }
  .part-1 {
    fill: var(--vcse-part-1, #2073bc);
    stroke: var(--_page);
  }
  .part-2 {
    fill: var(--vcse-part-2, #6bace6);
    stroke: var(--_main);
  }
  .parts-list {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
    font-size: max(14px, 0.875rem);
  }
  .parts-list svg {
    display: inline-block;
    margin-inline-end: 4px;
    vertical-align: -2px;
  }
  .evidence,
  .actions-list {
    margin: 4px 0;
    padding-inline-start: 20px;
  }
  @media (forced-colors: active) {
    .room,
    .part-0,
    .part-1,
    .part-2 {
      stroke: CanvasText;
    }
    .part-1 {
      fill: GrayText;
    }
    .part-2 {
      fill: Canvas;
    }
  }
`;
