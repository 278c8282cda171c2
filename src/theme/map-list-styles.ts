import {css} from 'lit';

/** Looks of a map's list, and of the letters of classes beside names. */
export const mapListStyles = css`
  .list {
    font-size: max(15px, 0.9375rem);
  }
  .rows {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row {
    display: grid;
    grid-template-columns: 36px auto minmax(0, 14em) minmax(60px, 1fr) 6.2em;
    gap: 0 8px;
    align-items: center;
    min-height: 34px;
    border-bottom: 1px solid var(--_grid);
    line-height: 1.2;
  }
  .rank {
    color: var(--_text-quiet);
    text-align: end;
  }
  .name {
    min-height: 28px;
    padding: 2px 0;
    border: 0;
    background: none;
    color: var(--_text);
    font: inherit;
    line-height: 1.2;
    text-align: start;
    cursor: pointer;
  }
  .row > .name {
    grid-column: 3;
  }
  .name:hover {
    text-decoration: underline;
  }
  .amount {
    text-align: end;
  }
  .bar-box {
    position: relative;
    align-self: stretch;
    min-height: 16px;
  }
  .row-bar {
    position: absolute;
    inset: 0;
  }
  .bar-fill {
    stroke: var(--_text-quiet);
    stroke-width: 1px;
  }
  .mark {
    stroke: var(--_text);
    stroke-width: 1.5px;
  }
  .mark-over {
    stroke: var(--_page);
    stroke-width: 1.5px;
  }
  .chosen-row {
    padding-inline-end: 6px;
    outline: 2px solid var(--_text);
    outline-offset: -2px;
    border-inline-start: 6px solid var(--_highlight);
    background: var(--vcse-chosen, #fff4ee);
    font-weight: 700;
  }
  .fold {
    border-bottom: 1px solid var(--_grid);
  }
  .fold summary {
    width: auto;
    padding: 7px;
    background: var(--_tint);
    text-align: center;
  }
  .list-mark,
  .list-none {
    margin: 8px 0;
    font-size: max(14px, 0.875rem);
  }
  .list-mark::before {
    content: '';
    display: inline-block;
    height: 1em;
    margin-inline-end: 6px;
    border-inline-start: 2px solid var(--_text);
    vertical-align: -2px;
  }
  .chosen-bar {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
    min-height: 40px;
    padding: 4px 12px;
    border: 2px solid var(--_text);
    border-inline-start: 6px solid var(--_highlight);
    background: var(--vcse-chosen, #fff4ee);
  }
  .clear {
    min-height: 32px;
    border: 0;
    background: none;
    color: var(--_text);
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  .narrow .row {
    grid-template-columns: 30px 22px minmax(0, 1fr) auto;
    min-height: 52px;
  }
  .narrow .bar-box {
    grid-column: 2 / 5;
    grid-row: 2;
    height: 16px;
    margin-bottom: 6px;
  }
  .chip text {
    font-size: 12px;
    font-weight: 700;
  }
  .chip-fill,
  .chip-none {
    stroke: var(--_text-quiet);
    stroke-width: 1px;
  }
  .chip-none {
    fill: var(--_page);
  }
  .hatch-lines {
    fill: none;
    stroke: var(--_text-quiet);
    stroke-width: 2px;
  }
  @media (forced-colors: active) {
    .chip-fill,
    .bar-fill {
      fill: Canvas;
      stroke: CanvasText;
    }
    .bar-fill {
      fill: CanvasText;
    }
    .mark-over {
      stroke: Canvas;
    }
    .chip text {
      fill: CanvasText;
    }
    .chosen-row,
    .chosen-bar {
      background: Canvas;
    }
  }
  @media print {
    .clear {
      display: none;
    }
  }
`;
