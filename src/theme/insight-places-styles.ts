import {css} from 'lit';

/** Looks of shares of services or places, with their ranges. */
export const insightPlacesStyles = css`
  .range,
  .range-clear {
    fill: none;
    stroke: var(--_rest);
    stroke-width: 1.5px;
  }
  .range-clear {
    stroke: var(--_main);
  }
  .share-clear,
  .share-alike {
    fill: var(--_main);
    stroke: var(--_main);
    stroke-width: 2px;
  }
  .share-alike {
    fill: var(--_page);
    stroke: var(--_rest);
  }
`;
