import {css} from 'lit';

/** Looks of a scorecard's quartiles. */
export const scorecardQuartilesStyles = css`
  .quartiles.narrow .quartile {
    width: 0.75em;
  }
  .quartiles.narrow th {
    min-width: 0 !important;
  }
  .quartiles td {
    white-space: nowrap;
  }
  .quartiles .boxes {
    display: inline-block;
    vertical-align: middle;
  }
  .quartiles .quartile {
    display: inline-block;
    width: 1.2em;
  }
  .quartiles.narrow th,
  .quartiles.narrow td {
    padding: 6px 2px;
  }
  .quartiles.narrow th[scope='row'] {
    min-width: max(32px, 2rem);
  }
  .box {
    fill: var(--_page);
    stroke: var(--_rest);
  }
  .box.filled {
    fill: var(--_main);
    stroke: var(--_main);
  }
  .sort {
    min-width: 24px;
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-underline-offset: 3px;
  }
  [aria-sort='descending'] .sort::after {
    content: ' ▾' / '';
  }
  .measure-list {
    margin: 0 0 12px;
    padding-inline-start: 24px;
    font-size: max(14px, 0.875rem);
  }
`;
