import {css} from 'lit';

/** Looks of what comes to a network after its first drawing: what is pointed at, the tree, the card and the buttons. */
export const networkToolStyles = css`
  .doing {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-top: 12px;
  }
  .signs {
    display: flex;
  }
  .sign {
    width: auto;
    min-width: 44px;
    padding: 4px;
  }
  .sign + .sign {
    margin-inline-start: -1px;
  }
  .sign:disabled {
    color: var(--_rule);
    cursor: default;
  }
  .strip[data-empty] {
    color: var(--_text-quiet);
  }
  .side ~ .beside {
    margin-inline-start: 60.5%;
    padding-top: 18px;
  }
  .beside {
    max-width: max(704px, 44rem);
    margin-top: 18px;
  }
  .side ~ .beside {
    margin-top: 0;
  }
  .panel {
    padding: 10px 12px;
    border: 1px solid var(--_rule);
  }
  .path {
    margin-bottom: 4px;
    color: var(--_text-quiet);
    font-size: max(14px, 0.875rem);
  }
  .row {
    display: grid;
    grid-template-columns: 18px 1fr auto;
    align-items: center;
    min-height: 30px;
    border-top: 1px solid var(--_grid);
    cursor: pointer;
    font-size: max(15px, 0.9375rem);
    line-height: 1.25;
  }
  .row-section {
    font-weight: 700;
  }
  .row-body,
  .row-more[aria-level='2'] {
    padding-inline-start: 18px;
  }
  .row-link,
  .row-more[aria-level='3'] {
    min-height: 26px;
    padding-inline-start: 40px;
    font-size: max(14px, 0.875rem);
  }
  .row-more .row-text {
    text-decoration: underline;
  }
  .row small {
    color: var(--_text-quiet);
    font-size: max(13px, 0.8125rem);
    font-weight: 400;
  }
  .row-value {
    padding-inline-start: 8px;
  }
  .twisty {
    font-size: 11px;
  }
  .row[aria-selected='true'] .row-text {
    text-decoration: underline;
    text-decoration-thickness: 3px;
  }
  .row:focus-visible,
  .row:focus {
    outline: 3px solid transparent;
    box-shadow: inset 0 -3px var(--_focus-edge);
    background: var(--_focus);
    color: var(--_focus-edge);
  }
  .row:focus small {
    color: inherit;
  }
  .card {
    margin-top: 12px;
    padding: 10px 14px;
    border-inline-start: 6px solid var(--_highlight);
    background: var(--_tint);
    font-size: max(15px, 0.9375rem);
  }
  .card:empty {
    display: none;
  }
  .card .question {
    margin-top: 6px;
    color: var(--_text-quiet);
    font-size: max(14px, 0.875rem);
  }
  .card .button {
    margin-top: 10px;
  }
  .bodies {
    margin-top: 12px;
    font-size: max(14px, 0.875rem);
  }
  .outline {
    fill: none;
    stroke: var(--_highlight);
    stroke-width: 2px;
  }
  .flow-lit {
    fill: var(--_highlight);
  }
  .tie-lit {
    fill: none;
    stroke: var(--_highlight);
    stroke-width: 3.5px;
  }
  .lit .tie,
  .lit .head-open {
    stroke: var(--_highlight);
  }
  .lit .head {
    fill: var(--_highlight);
  }
  .cell-lit {
    fill: none;
    stroke: var(--_highlight);
    stroke-width: 3px;
  }
  .line-lit {
    fill: none;
    stroke: var(--_highlight);
  }
  .node-lit {
    fill: var(--_highlight);
    stroke: var(--_text);
    stroke-width: 1.5px;
  }
  @media (forced-colors: active) {
    .row:focus {
      outline-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .doing {
      display: none;
    }
  }
`;
