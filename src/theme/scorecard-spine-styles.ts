import {css} from 'lit';

/** Looks of a scorecard as a spine. */
export const scorecardSpineStyles = css`
  .spine .line {
    position: relative;
    width: 66%;
    padding-inline-end: 0;
    vertical-align: middle;
  }
  .spine tbody .line {
    overflow: clip;
  }
  svg.spine-line {
    width: 100%;
  }
  .end {
    font-style: italic;
  }
  .spine-head {
    display: flex;
    justify-content: space-between;
    font-weight: 400;
    text-align: center;
  }
  .spine.narrow tr {
    display: grid;
    grid-template-columns: 1fr auto;
    border-bottom: 1px solid var(--_grid);
  }
  .spine.narrow th,
  .spine.narrow td {
    border: 0;
  }
  .spine.narrow .line {
    grid-column: 1 / -1;
    width: auto;
  }
  .spine.narrow thead th:not(.line) {
    display: none;
  }
`;
