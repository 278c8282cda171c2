import {css} from 'lit';

/** Looks of what comes after a map's first drawing: legend, key, area panel, zoom buttons and ring. */
export const mapBesideStyles = css`
  .zoom {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .zoom .button {
    min-width: 40px;
    width: auto;
    padding: 4px 10px;
  }
  .zoom .button:disabled {
    color: var(--_control);
    cursor: default;
  }
  .map-ring-edge,
  .map-ring-light,
  .map-ring-line {
    fill: none;
    stroke: var(--_focus-edge);
    stroke-width: 96px;
    stroke-linejoin: round;
  }
  .map-ring-light {
    stroke: var(--_focus);
    stroke-width: 66px;
  }
  .map-ring-line {
    stroke-width: 20px;
  }
  .options rect {
    fill: none;
    outline: none;
  }
  .notice {
    margin-bottom: 12px;
    padding: 10px 12px;
    border: 1px solid var(--_control);
    border-inline-start: 6px solid var(--_highlight-text);
    font-size: max(14px, 0.875rem);
  }
  .beside-title {
    margin-bottom: 6px;
    font-size: max(15px, 0.9375rem);
    font-weight: 700;
    line-height: 1.27;
  }
  .beside-words {
    font-size: max(14px, 0.875rem);
    margin-bottom: 6px;
  }
  .legend {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .legend li + .legend-none {
    margin-top: 4px;
  }
  .legend-row {
    display: grid;
    grid-template-columns: max(26px, 1.625rem) minmax(0, 1fr) min(max(158px, 9.875rem), 60%);
    gap: 8px;
    align-items: center;
    width: 100%;
    min-height: 26px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_text);
    font: inherit;
    font-size: max(14px, 0.875rem);
    line-height: 1.2;
    text-align: start;
  }
  button.legend-row {
    cursor: pointer;
  }
  .legend-row[aria-pressed='true'] {
    outline: 2px solid var(--_text);
    outline-offset: 1px;
    font-weight: 700;
  }
  .legend-divide {
    margin: 4px 0;
    padding-top: 3px;
    border-top: 2.5px solid var(--_text);
    font-size: max(13px, 0.8125rem);
    font-weight: 700;
  }
  .legend-letter {
    display: none;
  }
  .swatch {
    stroke: var(--_text-quiet);
    stroke-width: 1px;
  }
  /* Bars and letters grow as one with a reader's text size. */
  .legend-row svg {
    width: 100%;
    height: auto;
  }
  .legend-row text {
    font-size: 13px;
  }
  .legend-row text.letter {
    font-size: 12px;
    font-weight: 700;
  }
  .pointer {
    fill: var(--_highlight);
    stroke: var(--_text);
  }
  .panel {
    margin-top: 18px;
    padding-top: 10px;
    border-top: 5px solid var(--_highlight);
  }
  .panel h4,
  .panel-name {
    margin: 0;
    font-size: max(20px, 1.25rem);
    font-weight: 700;
    line-height: 1.25;
  }
  .panel-place {
    color: var(--_text-quiet);
    font-size: max(14px, 0.875rem);
  }
  .panel-value {
    margin: 4px 0 8px;
    line-height: 1.2;
  }
  .panel-value strong {
    font-size: max(32px, 2rem);
  }
  .panel dl {
    margin: 0;
    font-size: max(14px, 0.875rem);
  }
  .panel dl div {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    padding: 3px 0;
    border-top: 1px solid var(--_rule);
  }
  .panel dt {
    color: var(--_text-quiet);
  }
  .panel dd {
    margin: 0;
    font-weight: 700;
    text-align: end;
  }
  .strip {
    margin: 10px 0;
  }
  .strip text {
    font-size: 12px;
  }
  .strip-line {
    stroke: var(--_text-quiet);
    fill: none;
  }
  .strip-mark {
    stroke: var(--_text);
    stroke-width: 2px;
  }
  .next-title {
    margin: 12px 0 6px;
    font-size: max(15px, 0.9375rem);
    font-weight: 700;
    line-height: 1.27;
  }
  .next {
    display: grid;
    gap: 5px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .next button {
    display: grid;
    grid-template-columns: 22px minmax(0, 1fr) auto;
    gap: 8px;
    align-items: center;
    width: 100%;
    min-height: 30px;
    padding: 3px 8px 3px 5px;
    border: 1px solid var(--_control);
    background: var(--_page);
    color: var(--_text);
    font: inherit;
    font-size: max(14px, 0.875rem);
    line-height: 1.2;
    text-align: start;
    cursor: pointer;
  }
  .ranks {
    width: 100%;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: max(13px, 0.8125rem);
    line-height: 1.3;
  }
  .ranks button {
    display: grid;
    grid-template-columns: 26px minmax(0, 1fr) auto;
    gap: 8px;
    width: 100%;
    min-height: 24px;
    padding: 2px 4px;
    border: 0;
    border-bottom: 1px solid var(--_grid);
    background: none;
    color: var(--_text);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .ranks button[aria-pressed='true'] {
    outline: 2px solid var(--_text);
    outline-offset: -2px;
    font-weight: 700;
  }
  @media print, (forced-colors: active) {
    .legend-letter {
      display: inline;
    }
  }
  @media print {
    .next,
    .next-title,
    .zoom {
      display: none;
    }
  }
`;
